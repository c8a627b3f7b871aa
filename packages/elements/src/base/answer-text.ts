import {TextFiller} from '@consulta/engine';
import type {
  Answer,
  AnswerByType,
  ChoiceQuestion,
  Chosen,
  MatrixQuestion,
  Question,
  QuestionOf,
  QuestionType,
  RankedItem,
  RankingAnswer,
  RankingQuestion,
  RepeatAnswer,
  RepeatQuestion,
  ScaleAnswer,
  ScaleQuestion,
  Text,
} from '@consulta/schema';
import {countryName, textIn} from '@consulta/schema';

import {dayText} from './day-text.js';
import type {Localization} from './localization.js';
import {numberText} from './number-text.js';
import type {ControlWords} from './words/control-words.js';

interface Reading {
  readonly words: Localization<ControlWords>;
  readonly languages: readonly string[];
}
type Describe<T extends QuestionType> = (question: QuestionOf<T>, answer: AnswerByType[T], reading: Reading) => string;

const DESCRIPTIONS: {readonly [T in QuestionType]: Describe<T>} = {
  scale: scaleText,
  choice: (question, answer, reading) =>
    list(
      (Array.isArray(answer) ? (answer as readonly Chosen[]) : [answer as Chosen]).map((chosen) =>
        chosenText(question, chosen, reading),
      ),
      reading,
    ),
  text: (_question, answer) => answer,
  ranking: rankingText,
  points: ({items}, answer, reading) =>
    Object.entries(answer)
      .map(([item, points]) => part(named(items, item, reading), reading.words.number(points), reading))
      .join('\n'),
  matrix: (question, answer, reading) =>
    question.rows
      .filter(({id}) => Object.hasOwn(answer, id))
      .map(({id, title}) =>
        part(read(title, reading), scaleText(question, answer[id] as ScaleAnswer, reading), reading),
      )
      .join('; '),
  number: ({unit}, answer, reading) =>
    [numberText(answer, languageOf(reading)), unit && read(unit, reading)].filter(Boolean).join(' '),
  date: (_question, answer, reading) => dayText(answer, languageOf(reading)),
  'yes-no': (_question, answer, reading) => reading.words.term(answer ? 'answer.yes' : 'answer.no'),
  consent: (_question, answer, reading) => reading.words.term(answer ? 'answer.yes' : 'answer.no'),
  repeat: repeatText,
  note: () => '',
  computed: (_question, answer, reading) =>
    typeof answer === 'boolean'
      ? reading.words.term(answer ? 'answer.yes' : 'answer.no')
      : typeof answer === 'number'
        ? reading.words.number(answer)
        : answer,
};

/** An answer in words, as the person chose it; an order has a line for each place. */
export function answerText(question: Question, answer: Answer, reading: Reading): string {
  const describe = DESCRIPTIONS[question.type] as Describe<QuestionType>;
  return describe(question, answer, reading);
}

function scaleText({levels}: ScaleQuestion | MatrixQuestion, answer: ScaleAnswer, reading: Reading): string {
  if (typeof answer === 'string') return reading.words.term(`scale.${answer}`);
  const level = levels?.find(({value}) => value === answer);
  const number = reading.words.number(answer);
  return level ? reading.words.term('scale.level', number, read(level.title, reading)) : number;
}

/** A block for each entry, with a line for each question that was answered in it; titles repeat answers of the entry. */
function repeatText({questions, itemTitle}: RepeatQuestion, answer: RepeatAnswer, reading: Reading): string {
  const {languages} = reading;
  const entries = answer.map((entry, index) => {
    const filler = new TextFiller(
      {languages, sections: [{questions}]},
      {
        answer: (id) => entry[id] as Answer | undefined,
        inWords: (question, said, language = languageOf(reading)) =>
          answerText(question, said, {...reading, languages: [language, ...languages]}),
      },
    );
    const number = reading.words.number(index + 1);
    const title = itemTitle === undefined ? `${number}.` : `${read(itemTitle, reading)} ${number}`;
    const lines = filler
      .fill(questions)
      .filter(({id}) => entry[id] !== undefined)
      .map((question) => {
        const said = answerText(question, entry[question.id] as Answer, reading);
        // An answer of several lines begins on one of its own.
        return questionPart(read(question.title, reading), said.includes('\n') ? `\n${said}` : said, reading);
      });
    return [title, ...lines].join('\n');
  });
  return entries.join('\n\n');
}

/** A line for each place. A tie shares a place and the places after it are skipped, as in exported tables. */
function rankingText({items}: RankingQuestion, answer: RankingAnswer, reading: Reading): string {
  let place = 1;
  const steps = answer.map((step) => {
    const tied = (Array.isArray(step) ? step : [step]) as readonly RankedItem[];
    const names = tied.map((item) => named(items, item, reading));
    const text = `${reading.words.number(place)}. ${list(names, reading)}`;
    place += tied.length;
    return text;
  });
  return steps.join('\n');
}

/** What an order says nothing about: items marked "no opinion", and those that were left. Each as a list to read. */
export function besideOrder(
  {items}: RankingQuestion,
  answer: RankingAnswer,
  noOpinion: readonly string[],
  reading: Reading,
): {readonly noOpinion: string; readonly notRanked: string} {
  const ranked = new Set(answer.flat().filter((item) => typeof item === 'string'));
  const rest = items.filter(({id, parent}) => parent === undefined && !ranked.has(id));
  const titles = (found: typeof rest): string =>
    list(
      found.map(({title}) => read(title, reading)),
      reading,
    );
  return {
    noOpinion: titles(rest.filter(({id}) => noOpinion.includes(id))),
    notRanked: titles(rest.filter(({id}) => !noOpinion.includes(id))),
  };
}

function chosenText({options = [], source}: ChoiceQuestion, chosen: Chosen, reading: Reading): string {
  if (typeof chosen === 'object') return part(reading.words.term('choice.other'), chosen.other, reading);
  if (chosen === 'none') return reading.words.term('choice.none');
  const isCountry = source === 'countries' && !options.some(({id}) => id === chosen);
  return isCountry ? countryName(chosen, reading.languages) : named(options, chosen, reading);
}

function named(items: readonly {id: string; title: Text}[], item: RankedItem, reading: Reading): string {
  if (typeof item === 'object') return item.other;
  const known = items.find(({id}) => id === item);
  return known ? read(known.title, reading) : item;
}

/** Numbers and days are written as in the language of the questions, as they were given. */
function languageOf({languages, words}: Reading): string {
  return languages[0] ?? words.lang();
}

function read(text: Text, {languages}: Reading): string {
  return textIn(text, languages).text;
}

function list(texts: readonly string[], {words}: Reading): string {
  return texts.length > 1 ? words.list(texts) : (texts[0] ?? '');
}

function part(name: string, value: string, {words}: Reading): string {
  return words.term('answer.part', name, value);
}

/** After a title that is a question no colon follows. */
function questionPart(title: string, value: string, reading: Reading): string {
  return /[?؟!:]$/.test(title.trimEnd()) ? `${title} ${value}` : part(title, value, reading);
}
