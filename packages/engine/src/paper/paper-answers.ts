import type {AnswerByType, Question, QuestionOf, QuestionType, ScaleQuestion, Text} from '@consulta/schema';

import type {ScaleShape} from '../question-types/scale-answer.js';
import {stepsOf} from '../question-types/statements.js';

/** What can be marked on paper, and the key by which it is entered. */
export interface PaperChoice {
  readonly key: string;
  /** Undefined for a number that says itself, and for the words that every scale may have. */
  readonly title?: Text;
  /** What it means in more words. */
  readonly description?: Text;
  readonly word?: 'not-applicable' | 'do-not-know' | 'yes' | 'no' | 'none';
}
/** How a question of one type is answered on paper, and how that is read. */
export interface PaperAnswers<T extends QuestionType = QuestionType> {
  readonly choices: (question: QuestionOf<T>) => readonly PaperChoice[];
  /** What is to be done with the choices: mark one or several, number them, or write. */
  readonly way: (question: QuestionOf<T>) => 'one' | 'several' | 'order' | 'amounts' | 'number' | 'date' | 'text';
  /** The answer in what was typed; undefined when it is none. */
  read(question: QuestionOf<T>, typed: string): AnswerByType[T] | undefined;
}

const ASIDE = {n: 'not-applicable', '?': 'do-not-know'} as const;

/** One entry for each type; a type that paper cannot hold says so by `undefined`. */
const PAPER: {readonly [T in QuestionType]: PaperAnswers<T> | undefined} = {
  scale: {choices: scaleChoices, way: () => 'one', read: scaleRead},
  matrix: {
    choices: scaleChoices,
    way: () => 'one',
    // Each row has a code of its own; what is typed for it is read as an answer of the scale.
    read: () => undefined,
  },
  choice: {
    choices: ({options = [], none}) => [...numbered(options), ...(none ? [{key: '0', word: 'none' as const}] : [])],
    way: ({multiple}) => (multiple ? 'several' : 'one'),
    read({options = [], none, multiple}, typed) {
      const picked = parts(typed).map((key) => (key === '0' && none ? 'none' : options[Number(key) - 1]?.id));
      if (picked.length === 0 || picked.includes(undefined)) return undefined;
      const ids = picked.filter((id) => id !== undefined);
      return multiple ? ids : ids.length === 1 ? ids[0] : undefined;
    },
  },
  'yes-no': {
    choices: () => [
      {key: '1', word: 'yes'},
      {key: '0', word: 'no'},
    ],
    way: () => 'one',
    read: (_question, typed) => (typed === '1' ? true : typed === '0' ? false : undefined),
  },
  number: {choices: () => [], way: () => 'number', read: (_question, typed) => numberIn(typed)},
  date: {
    choices: () => [],
    way: () => 'date',
    read: (_question, typed) => (/^\d{4}-\d\d-\d\d$/.test(typed) ? typed : undefined),
  },
  text: {choices: () => [], way: () => 'text', read: (_question, typed) => (typed.trim() === '' ? undefined : typed)},
  ranking: {
    choices: ({items}) => numbered(items.filter(({parent}) => parent === undefined)),
    way: () => 'order',
    read({items}, typed) {
      const ranked = items.filter(({parent}) => parent === undefined);
      const places = parts(typed).map((place) => place.split('=').map((key) => ranked[Number(key) - 1]?.id));
      if (places.length === 0 || places.flat().includes(undefined)) return undefined;
      return places.map((ids) => {
        const tied = ids.filter((id) => id !== undefined);
        return tied.length === 1 ? tied[0]! : tied;
      });
    },
  },
  points: {
    choices: ({items}) => numbered(items),
    way: () => 'amounts',
    read({items}, typed) {
      const points = parts(typed).map(numberIn);
      if (points.length !== items.length || points.includes(undefined)) return undefined;
      return Object.fromEntries(items.flatMap(({id}, index) => (points[index] ? [[id, points[index]]] : [])));
    },
  },
  consent: undefined,
  repeat: undefined,
  note: undefined,
  computed: undefined,
};

/** How a question is answered on paper; undefined where paper cannot hold it. */
export function paperAnswersOf({type}: Question): PaperAnswers | undefined {
  // The map ties every type to its entry; TypeScript cannot follow that through the union.
  return Object.hasOwn(PAPER, type) ? (PAPER[type] as PaperAnswers | undefined) : undefined;
}

/** An answer on a scale: a number, or a key for what is no number. */
export function scaleRead(shape: ScaleShape, typed: string): number | 'not-applicable' | 'do-not-know' | undefined {
  const aside = asideOf(shape).find(({key}) => key === typed.toLowerCase())?.word;
  if (aside) return aside;
  const value = numberIn(typed);
  return value !== undefined && stepsOfShape(shape).some((step) => step.value === value) ? value : undefined;
}

function scaleChoices(shape: ScaleShape & Pick<ScaleQuestion, 'labels'>): readonly PaperChoice[] {
  const meanings = new Map(shape.levels?.map(({value, description}) => [value, description]));
  const {from, to, labels} = shape;
  const steps = stepsOfShape(shape).map(
    ({value, title = value === from ? labels?.from : value === to ? labels?.to : undefined}) => {
      const description = meanings.get(value);
      return {
        key: String(value),
        ...(title !== undefined && {title}),
        ...(description !== undefined && {description}),
      };
    },
  );
  return [...steps, ...asideOf(shape)];
}

function stepsOfShape(shape: ScaleShape): ReturnType<typeof stepsOf> {
  return stepsOf({...shape, type: 'scale', id: '', title: ''});
}

function asideOf({notApplicable, doNotKnow}: ScaleShape) {
  return [...(notApplicable ? [{key: 'n', word: ASIDE.n}] : []), ...(doNotKnow ? [{key: '?', word: ASIDE['?']}] : [])];
}

function numbered(
  items: readonly {readonly title: Text; readonly description?: Text | undefined}[],
): readonly PaperChoice[] {
  return items.map(({title, description}, index) => ({
    key: String(index + 1),
    title,
    ...(description !== undefined && {description}),
  }));
}

function parts(typed: string): readonly string[] {
  return typed.split(',').flatMap((part) => part.trim() || []);
}

function numberIn(typed: string): number | undefined {
  const number = Number(typed.replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(number) ? undefined : number;
}
