import type {QuestionType} from './question.js';
import type {Survey} from './survey.js';

/** Where plain looking ends: what is deeper or larger is left to the parser, which says so. */
const DEEPEST = 64;
const MOST_VALUES = 1_000_000;
const MOST_QUESTIONS = 20_000;
const MOST_STEPS = 100;

/** What the parser alone can judge: keys that reach a prototype, and expressions that may run for ever. */
const NOT_AT_A_GLANCE = new Set(['__proto__', 'constructor', 'prototype', 'pattern']);
const LONE_SURROGATE = /\p{Surrogate}/u;

type Loose = {readonly [key: string]: unknown};

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): boolean =>
  typeof value === 'string' || (isObject(value) && Object.values(value).every((text) => typeof text === 'string'));
const isListOf = (value: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isEntry);
const isPart = (value: unknown): boolean => isObject(value) && isString(value['id']) && isText(value['title']);
const isLevel = (value: unknown): boolean =>
  isObject(value) && typeof value['value'] === 'number' && isText(value['title']);
const hasSteps = ({levels, from, to}: Loose): boolean =>
  levels === undefined ? Number(to) - Number(from) <= MOST_STEPS : isListOf(levels, isLevel);

/** What a question of each type cannot be drawn without. */
const IS_COMPLETE: {readonly [T in QuestionType]: (question: Loose) => boolean} = {
  ranking: ({items}) => isListOf(items, isPart),
  points: ({items}) => isListOf(items, isPart),
  scale: hasSteps,
  matrix: (question) => isListOf(question['rows'], isPart) && hasSteps(question),
  choice: ({options, source}) => (options === undefined ? isString(source) : isListOf(options, isPart)),
  text: () => true,
  number: () => true,
  date: () => true,
  'yes-no': () => true,
  consent: () => true,
  repeat: ({questions}) => isListOf(questions, isQuestion),
  note: () => true,
  computed: ({formula}) => formula !== undefined,
};

function isQuestion(value: unknown): boolean {
  if (!isObject(value) || !isPart(value)) return false;
  const type = value['type'] as QuestionType;
  const {valid} = value;
  const isKnown = Object.hasOwn(IS_COMPLETE, type) && IS_COMPLETE[type](value);
  return isKnown && (valid === undefined || isListOf(valid, (check) => isObject(check) && isText(check['message'])));
}

/** What every text is called, wherever it stands; where something else has that name, the parser looks first. */
const TEXTS = new Set(['title', 'description', 'advice', 'message', 'consent', 'thanks', 'itemTitle']);

/**
 * A definition fresh out of `JSON.parse`, if it has at a glance the shape of a survey that can be drawn: frozen in
 * place, so that it is what `parseSurvey` returns for it, for a twentieth of the code. Undefined for anything
 * else, and for what only the parser can judge. Mistakes inside stay for `parseSurvey` to find.
 */
export function plausibleSurvey(value: unknown): Survey | undefined {
  return isFrozenWhole(value) && isSurvey(value) ? (value as unknown as Survey) : undefined;
}

function isSurvey(value: unknown): value is Loose {
  if (!isObject(value) || !isPart(value) || !isString(value['version'])) return false;
  const {languages, sections, scores} = value;
  if (!isListOf(languages, isString) || !isListOf(sections, isSection)) return false;
  if (scores !== undefined && !isListOf(scores, isScore)) return false;
  const parts = sections as readonly (Loose & {readonly questions: readonly Loose[]})[];
  const ids = parts.flatMap(({id, questions}) => [id, ...questions.map((question) => question['id'])]);
  return new Set(ids).size === ids.length && ids.length <= MOST_QUESTIONS;
}

function isSection(value: unknown): boolean {
  return isObject(value) && isPart(value) && isListOf(value['questions'], isQuestion);
}

function isScore(value: unknown): boolean {
  return isObject(value) && isPart(value) && isString(value['rule']) && isListOf(value['of'], isString);
}

/** Freezes everything, without recursion: no depth can stop it. */
function isFrozenWhole(root: unknown): boolean {
  const waiting: [value: unknown, depth: number][] = [[root, 0]];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) return false;
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (NOT_AT_A_GLANCE.has(key) || LONE_SURROGATE.test(key)) return false;
      if (TEXTS.has(key) && !isText(inner)) return false;
      waiting.push([inner, depth + 1]);
    }
    Object.freeze(value);
  }
  return true;
}
