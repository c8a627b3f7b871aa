import {contentOf, type Note, type QuestionParadata} from '@consulta/schema';

import {isPlainObject} from '../question-types/plain-object.js';

type Checks<T> = {readonly [K in keyof T]-?: (value: unknown) => boolean};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isOneOf = (words: readonly string[]) => (value: unknown) => typeof value === 'string' && words.includes(value);
const isListOf = (isEntry: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(isEntry);

function isAgreed(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    typeof value['reason'] === 'string' &&
    typeof value['date'] === 'string' &&
    isListOf(isNumber)(value['before'])
  );
}

const NOTE_FIELDS: Checks<Note> = {
  comment: isText,
  evidence: isListOf(
    (entry) => isPlainObject(entry) && typeof entry['title'] === 'string' && typeof entry['url'] === 'string',
  ),
  target: isNumber,
  importance: isOneOf(['low', 'normal', 'high']),
  confidence: isOneOf(['low', 'medium', 'high']),
  ticked: isListOf(isText),
  noOpinion: isListOf(isText),
  agreed: isAgreed,
  agreedRows: (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isAgreed),
};

const OF_ONE_QUESTION: Checks<Omit<QuestionParadata, 'entries'>> = {
  shown: isListOf(isText),
  comparisons: isListOf(
    (entry) =>
      isPlainObject(entry) &&
      isListOf(isText)(entry['shown']) &&
      isText(entry['best']) &&
      (entry['worst'] === undefined || isText(entry['worst'])),
  ),
  points: (value) => isPlainObject(value) && Object.values(value).every(isNumber) && Object.keys(value).length > 0,
};

const PARADATA_FIELDS: Checks<QuestionParadata> = {
  ...OF_ONE_QUESTION,
  entries: isListOf(
    (entry) =>
      isPlainObject(entry) &&
      Object.values(entry).every((one) => contentOf(readFields(one, OF_ONE_QUESTION)) === contentOf(one)),
  ),
};

/** The fields of a note that say something and have the right shape; `undefined` when there is none. Never throws. */
export function readNote(value: unknown): Note | undefined {
  return readFields<Note>(value, NOTE_FIELDS);
}

/** The fields of paradata that have the right shape; `undefined` when there is none. Never throws. */
export function readParadata(value: unknown): QuestionParadata | undefined {
  return readFields<QuestionParadata>(value, PARADATA_FIELDS);
}

function readFields<T>(value: unknown, checks: Checks<T>): T | undefined {
  if (!isPlainObject(value)) return undefined;
  const fields = Object.entries<(field: unknown) => boolean>(checks).flatMap(([name, isRight]) =>
    Object.hasOwn(value, name) && isRight(value[name]) ? [[name, value[name]] as const] : [],
  );
  return fields.length === 0 ? undefined : (Object.fromEntries(fields) as T);
}
