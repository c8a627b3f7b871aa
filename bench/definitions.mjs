const LEVELS = ['Not begun', 'First steps', 'Under way', 'Well established', 'Shared with others'];
const QUESTIONS_PER_SECTION = 25;

const base = {version: '1.0.0', languages: ['en']};

/** A survey of so many statements, each answered on five levels in words. Ids tell surveys of other lengths apart. */
export function statements(count) {
  const sections = Array.from({length: Math.ceil(count / QUESTIONS_PER_SECTION)}, (_, index) => ({
    id: `part-${index + 1}`,
    title: `Part ${index + 1}`,
    questions: Array.from(
      {length: Math.min(QUESTIONS_PER_SECTION, count - index * QUESTIONS_PER_SECTION)},
      (_, place) => statement(index * QUESTIONS_PER_SECTION + place + 1),
    ),
  }));
  return {...base, id: `statements-${count}`, title: `${count} statements`, sections};
}

const SECTIONS_OF_INTAKE = 40;
const QUESTIONS_OF_INTAKE = 20;

/**
 * An intake of 40 pages with 20 questions each: every second question depends on the one before it, and every page but
 * the first on the first answer of all.
 */
export function intake() {
  const question = (number) => ({
    ...statement(number),
    ...(number % 2 === 0 && {showIf: {'>=': [{var: `answers.statement-${number - 1}`}, 3]}}),
  });
  const sections = Array.from({length: SECTIONS_OF_INTAKE}, (_, index) => ({
    id: `page-${index + 1}`,
    title: `Page ${index + 1}`,
    ...(index > 0 && {showIf: {'!=': [{var: 'answers.statement-1'}, 5]}}),
    questions: Array.from({length: QUESTIONS_OF_INTAKE}, (_, place) =>
      question(index * QUESTIONS_OF_INTAKE + place + 1),
    ),
  }));
  return {...base, id: 'intake', title: 'Intake', sections};
}

function statement(number) {
  return {
    id: `statement-${number}`,
    type: 'scale',
    title: `Statement ${number}: the partners agree in writing on what each of them gives and gets.`,
    description: 'Think of the last twelve months.',
    levels: LEVELS.map((title, index) => ({value: index + 1, title})),
  };
}

const NEXT_TOPICS = ['Climate adaptation', 'Gender equality', 'Local finance', 'Migration', 'Housing'];

/** What a member asks after a meeting: a ranking, a rating and a text. */
export const MEETING_FEEDBACK = {
  ...base,
  id: 'meeting-feedback',
  title: 'How was the meeting?',
  sections: [
    {
      id: 'meeting',
      title: 'The meeting',
      questions: [
        {
          id: 'next',
          type: 'ranking',
          title: 'What should the next meetings be about?',
          items: NEXT_TOPICS.map((title, index) => ({id: `topic-${index + 1}`, title})),
        },
        {...statement(1), id: 'useful', title: 'The meeting was useful for my city.'},
        {id: 'improve', type: 'text', long: true, title: 'What should we do differently next time?'},
      ],
    },
  ],
};
