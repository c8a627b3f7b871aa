import type {Answer, MatrixAnswer, Note, Survey} from '@consulta/schema';

import {checklistsOf} from '../question-types/checklists.js';
import {behaviourOf} from '../question-types/registry.js';
import {scaleRead} from './paper-answers.js';
import {type PaperItem, paperItems} from './paper-items.js';
import {paperNotesOf, readPaperNote} from './paper-notes.js';

/** What was typed from a paper. */
export interface PaperReading {
  readonly answers: {readonly [questionId: string]: Answer};
  /** What was ticked of checklists, and what was noted beside answers. */
  readonly notes: {readonly [questionId: string]: Note};
  /** What was understood, in the order in which it was typed. */
  readonly entries: readonly {readonly item: PaperItem; readonly typed: string}[];
  /** What was not: a code that there is none, or a value that is no answer. */
  readonly problems: readonly {readonly code: string; readonly typed?: string}[];
}
/** A value, and the item it is for; none where there is no such code. */
interface Typed {
  readonly code: string;
  readonly item: PaperItem | undefined;
  value: string;
  /** What is noted beside it, each with its mark. */
  readonly noted: string[];
  /** Between quotation marks: nothing is added to it. */
  isClosed: boolean;
}

/**
 * Reads `A1 "City of Lyon" B1 3 n 4`: a code, then its answer, then the answers to what follows it on the form, up to the
 * next code. Words with spaces stand between quotation marks, `-` leaves an answer out. What is noted beside an answer
 * follows it: a target `>4`, importance `!3`, how sure `~2`, a comment `:"words"`.
 */
export function readPaper(survey: Survey, typed: string): PaperReading {
  const answers = new Map<string, Answer>();
  const notes = new Map<string, Note>();
  const entries: {item: PaperItem; typed: string}[] = [];
  const problems: {code: string; typed?: string}[] = [];
  for (const {code, item, value, noted} of valuesIn(paperItems(survey), typed)) {
    if (!item) {
      problems.push({code});
      continue;
    }
    const {id} = item.question;
    for (const one of noted) {
      const fields = readPaperNote(item.question, one);
      if (fields) notes.set(id, {...notes.get(id), ...fields});
      else problems.push({code: item.code, typed: one});
    }
    if (value !== LEFT_OUT && (value !== '' || noted.length === 0)) {
      const {said, ticks} = apart(item, value);
      const answer = said === '' ? undefined : answerIn(item, said, answers.get(item.question.id));
      const ticked = ticks && answer !== undefined ? ticksIn(item, said, ticks) : [];
      if (answer === undefined || !ticked) problems.push({code: item.code, typed: value});
      else {
        answers.set(id, answer);
        if (ticked.length > 0) notes.set(id, {...notes.get(id), ticked: [...(notes.get(id)?.ticked ?? []), ...ticked]});
        entries.push({item, typed: value});
      }
    } else if (noted.length > 0) entries.push({item, typed: noted.join(' ')});
  }
  return {answers: Object.fromEntries(answers), notes: Object.fromEntries(notes), entries, problems};
}

/**
 * Reads sheets: one, however many lines it takes; or, pasted from a spreadsheet, as many as there are lines below a first
 * line of codes, each cell under its code; `B1>`, `B1!`, `B1~` and `B1:` are columns of what is noted beside it.
 */
export function readSheets(survey: Survey, typed: string): readonly PaperReading[] {
  const [head = '', ...lines] = typed.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const codes = head.trim().split(/\s+/);
  const isTable = lines.length > 0 && codes.length > 1 && codes.every((code) => COLUMN.test(code));
  if (!isTable) return [readPaper(survey, typed)];
  return lines.map((line) => {
    const cells = line.split('\t').map((cell) => cell.replaceAll('"', '').trim());
    const written = cells.map((cell, at) => {
      const [, code = '', mark = ''] = COLUMN.exec(codes[at] ?? '') ?? [];
      return cell === '' ? '' : `${code} ${mark} "${cell}"`;
    });
    return readPaper(survey, written.join(' '));
  });
}

/** What is typed for one item, beside what was typed for other rows of its question. */
function answerIn({question, part, answers}: PaperItem, typed: string, before: Answer | undefined): Answer | undefined {
  if (part && 'rows' in question) {
    const row = scaleRead(question, typed);
    return row === undefined ? undefined : {...(before as MatrixAnswer | undefined), [part.id]: row};
  }
  const answer = answers.read(question, typed);
  if (answer === undefined) return undefined;
  const behaviour = behaviourOf(question);
  const isWrong = behaviour.problems(question, answer, {required: false}).length > 0;
  return behaviour.isAnswered(question, answer) && !isWrong ? answer : undefined;
}

/** The value and what is ticked: `2 1/1 2/3`, or `2+` for all of it. */
function apart(item: PaperItem, value: string): {readonly said: string; readonly ticks?: string} {
  if (checklistsOf(item.question, item.part?.id).length === 0) return {said: value};
  const [, said = value, ticks = ''] = /^(\S+?)(\+|\s.*)?$/.exec(value) ?? [];
  return {said, ticks: ticks.trim()};
}

/** Keys of what is ticked up to the level that was said; undefined where something is no check of it. */
function ticksIn({question, part}: PaperItem, said: string, ticks: string): readonly string[] | undefined {
  const prefix = part ? `${part.id}/` : '';
  const known = checklistsOf(question, part?.id)
    .filter(({level}) => level.value <= Number(said.replace(',', '.')))
    .flatMap(({checks}) => checks.map(({key}) => key));
  if (ticks === '+') return known;
  const named = ticks.split(/\s+/).flatMap((tick) => (tick === '' ? [] : [prefix + tick]));
  return named.every((key) => known.includes(key)) ? known.filter((key) => named.includes(key)) : undefined;
}

const LEFT_OUT = '-';
const CODE = /^[a-z]+\d+[a-z]*$/i;
/** The head of a column: a code, or a code with the mark of what is noted beside the answer. */
const COLUMN = /^([a-z]+\d+[a-z]*)([>!~:]?)$/i;
const TICK = /^(\+|\d+([.,]\d+)?\/\d+)$/;

function valuesIn(items: readonly PaperItem[], typed: string): readonly Typed[] {
  const byCode = new Map(items.map((item) => [item.code.toLowerCase(), item]));
  const values: Typed[] = [];
  for (const [token, quoted] of typed.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const last = values.at(-1);
    const value = quoted ?? token;
    if (quoted === undefined && CODE.test(token)) {
      const item = byCode.get(token.toLowerCase());
      values.push({code: item?.code ?? token, item, value: '', noted: [], isClosed: false});
    } else if (last && quoted === undefined && isNoted(last, token)) {
      last.noted.push(token);
    } else if (last?.noted.at(-1)?.length === 1) {
      // The mark alone: what comes next is what it marks.
      last.noted.push(`${last.noted.pop() ?? ''}${value}`);
    } else if (last && ((last.value === '' && last.noted.length === 0) || goesOn(last, token))) {
      last.value = [last.value, value].filter((part) => part !== '').join(' ');
      last.isClosed = quoted !== undefined;
    } else {
      const item = last ? items[items.indexOf(last.item!) + 1] : items[0];
      values.push({code: item?.code ?? token, item, value, noted: [], isClosed: quoted !== undefined});
    }
  }
  return values;
}

/** Whether something is noted beside the answer, and no part of it. */
function isNoted({item, value}: Typed, token: string): boolean {
  if (!item || !/^[>!~:]/.test(token)) return false;
  // In words that go on without quotation marks such a sign is one of them, unless the question asks for what it marks.
  const isAsked = paperNotesOf(item.question).some(({mark}) => token.startsWith(mark));
  return isAsked || item.answers.way(item.question) !== 'text' || value === '';
}

/** Whether something belongs to the value before it, and is not the answer to the next item. */
function goesOn({item, value, noted, isClosed}: Typed, token: string): boolean {
  if (!item) return true;
  if (isClosed || noted.length > 0 || token.startsWith('"')) return false;
  if (TICK.test(token) && checklistsOf(item.question, item.part?.id).length > 0) return true;
  if (value.endsWith(',') || token.startsWith(',')) return true;
  return item.answers.way(item.question) === 'text';
}
