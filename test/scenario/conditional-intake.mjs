/** A long intake: 40 pages of 20 questions, of which most depend on what was said before. */
const PAGES = 40;
const QUESTIONS = 20;

const idOf = (page, place) => `p${page}q${place}`;
const answer = (page, place) => ({var: `answers.${idOf(page, place)}`});

/** The same kinds in the same places of every page, so that a condition knows what it asks about. */
function question(page, place) {
  const id = idOf(page, place);
  const base = {id, title: `Page ${page}, question ${place}`};
  const before = page > 1 ? page - 1 : undefined;
  switch (place) {
    case 1:
      return {...base, type: 'yes-no', required: true};
    case 2:
      return {...base, type: 'scale', from: 1, to: 5, doNotKnow: true, showIf: answer(page, 1)};
    case 3:
      return {...base, type: 'text', maxLength: 120, showIf: {'<': [answer(page, 2), 3]}, requiredIf: answer(page, 1)};
    case 4:
      return {
        ...base,
        type: 'choice',
        options: ['a', 'b', 'c', 'd'].map((option) => ({id: option, title: option})),
        multiple: page % 2 === 0,
        other: page % 3 === 0,
        required: 'soft',
      };
    case 5:
      return {...base, type: 'number', min: 0, max: 100, showIf: {in: ['b', answer(page, 4)]}, required: true};
    case 6:
      return {...base, type: 'computed', formula: {'+': [answer(page, 5), before ? answer(before, 5) : 0]}};
    case 7:
      return {...base, type: 'text', long: true, showIf: {'>': [answer(page, 6), 60]}};
    case 8:
      return {
        ...base,
        type: 'date',
        min: '2027-01-01',
        ...(before && {showIf: {'!': [{in: ['a', answer(before, 4)]}]}}),
      };
    case 9:
      return {
        ...base,
        type: 'date',
        showIf: {'!!': [answer(page, 8)]},
        valid: [{condition: {'>=': [answer(page, 9), answer(page, 8)]}, message: 'The end is before the beginning.'}],
      };
    case 10:
      return {
        ...base,
        type: 'scale',
        levels: [0, 1, 2, 3].map((value) => ({value, title: `Level ${value}`})),
        notApplicable: true,
        ...(before && {requiredIf: {'==': [answer(before, 10), 0]}}),
      };
    default:
      return {
        ...base,
        type: place % 2 === 0 ? 'yes-no' : 'scale',
        ...(place % 2 === 1 && {from: 0, to: 10}),
        ...(place % 3 === 0 && {showIf: {'==': [answer(page, 10), place % 4]}}),
        ...(place % 5 === 0 && {requiredIf: answer(page, 1)}),
      };
  }
}

/** Every fourth page is left out unless the page before asks for it. */
export const conditionalIntake = {
  id: 'conditional-intake',
  version: '1',
  title: 'Intake of a programme',
  languages: ['en'],
  sections: Array.from({length: PAGES}, (_, index) => ({
    id: `page-${index + 1}`,
    title: `Page ${index + 1}`,
    ...(index > 0 && index % 4 === 0 && {showIf: answer(index, 1)}),
    questions: Array.from({length: QUESTIONS}, (__, place) => question(index + 1, place + 1)),
  })),
};
