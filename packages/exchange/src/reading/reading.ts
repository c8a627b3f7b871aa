import {type Response, type Survey, surveyHash} from '@consulta/schema';

import type {ReadableFile, ReadOptions, ReadPiece, ReadResult} from '../contract.js';
import {pageTurns} from '../page-turns.js';
import {EMPTY_HANDED} from './empty-handed.js';
import {jsonInText} from './json-in-text.js';
import {type JsonLine, jsonLines} from './json-lines.js';
import {hasWholeDefinitions, judgeFile, ownEntries} from './judge-file.js';
import {fitsDefinition, idIn, rejectWithoutDefinition, shapedResponse} from './judge-response.js';
import {lineByLine, type LineRead} from './line-by-line.js';
import {Rejections} from './rejections.js';

const UNFINISHED =
  'These answers are not finished: they were saved to go on with later. Ask the sender to open the file in the questionnaire, to submit, and to send the answers then.';

/** So many responses are handed over at a time. */
const PIECE = 200;

/** A file while it is read. */
interface OpenFile {
  readonly rejections: Rejections;
  readonly ids: string[];
  /** Definitions in it, by hash. */
  readonly surveys: Map<string, Survey>;
}
/** A response whose definition is not in its own file. */
interface Waiting {
  readonly response: Response;
  readonly file: OpenFile;
}

/** Files that are being read, one after the other. */
export class Reading {
  readonly #surveys = new Map<string, Survey>();
  readonly #sought = new Set<string>();
  readonly #files: OpenFile[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #turn = pageTurns();
  readonly #options: ReadOptions;
  readonly #total: number | undefined;
  #taken: Response[] = [];
  /** Definitions that were met since the last piece. */
  #met: Survey[] = [];

  constructor(options: ReadOptions, total: number | undefined) {
    this.#options = options;
    this.#total = total;
  }

  async *read(file: ReadableFile): AsyncGenerator<ReadPiece, void> {
    this.#options.signal?.throwIfAborted();
    const open: OpenFile = {rejections: new Rejections(file.name), ids: [], surveys: new Map()};
    const lines = await lineByLine(file).catch(() => undefined);
    yield* lines ? this.#readLines(lines, open) : this.#readWhole(file, open);
    yield* this.#handOver(open);
    this.#files.push(open);
    this.#report(0);
  }

  async *#readWhole(file: ReadableFile, open: OpenFile): AsyncGenerator<ReadPiece, void> {
    const values = await valuesOf(file, open.rejections);
    const entries = values.flatMap((value) => this.#open(value, open));
    for (const [index, entry] of entries.entries()) {
      const response = shapedResponse(entry, open.rejections);
      if (response) this.#place(response, open);
      await this.#turnIfDue();
      if (this.#taken.length >= PIECE) yield* this.#handOver(open);
      if (index % 100 === 99) this.#report((index + 1) / (entries.length + 1));
    }
  }

  /** A definition that comes behind its responses is found in the end. */
  async *#readLines(lines: AsyncIterable<LineRead>, open: OpenFile): AsyncGenerator<ReadPiece, void> {
    const early: Response[] = [];
    let read = 0;
    try {
      for await (const {line, part} of lines) {
        for (const entry of valueOf(line, open.rejections).flatMap((value) => this.#open(value, open))) {
          const response = shapedResponse(entry, open.rejections);
          if (response && open.surveys.has(response.surveyHash)) this.#place(response, open);
          else if (response) early.push(response);
        }
        await this.#turnIfDue();
        if (this.#taken.length >= PIECE) yield* this.#handOver(open);
        if ((read += 1) % 100 === 0) this.#report(Math.min(part, 0.99));
      }
    } catch (error) {
      if (this.#options.signal?.aborted) throw error;
      open.rejections.add('unreadable', UNREADABLE);
    }
    for (const response of early) {
      this.#place(response, open);
      await this.#turnIfDue();
      if (this.#taken.length >= PIECE) yield* this.#handOver(open);
    }
  }

  /** Takes the definitions out of a value that a file holds, and returns its responses. */
  #open(value: unknown, file: OpenFile): readonly unknown[] {
    const judged = judgeFile(value, file.rejections);
    if (!judged) return [];
    for (const [hash, survey] of judged.surveys) {
      file.surveys.set(hash, survey);
      this.#know(hash, survey);
    }
    for (const draft of judged.drafts) file.rejections.add('unfinished', UNFINISHED, idIn(ownEntries(draft)));
    return judged.responses;
  }

  #know(hash: string, survey: Survey): void {
    if (this.#surveys.has(hash)) return;
    this.#surveys.set(hash, survey);
    this.#met.push(survey);
  }

  #place(response: Response, file: OpenFile): void {
    const survey = file.surveys.get(response.surveyHash);
    if (survey) this.#take(response, survey, file);
    else if (holdsAnotherState(file, response)) {
      rejectWithoutDefinition(response, file.surveys.values(), file.rejections);
    } else this.#waiting.push({response, file});
  }

  /** Responses whose definition came in another file, before or after; so the order of files does not matter. */
  async *readWaiting(): AsyncGenerator<ReadPiece, void> {
    for (const {response, file} of this.#waiting) {
      const survey = await this.#surveyOf(response);
      if (survey) this.#take(response, survey, file);
      else rejectWithoutDefinition(response, file.surveys.values(), file.rejections);
      await this.#turnIfDue();
      yield* this.#handOver(file);
    }
  }

  result(): Omit<ReadResult, 'responses' | 'conflicts'> {
    return {
      surveys: [...this.#surveys.values()],
      rejected: this.#files.flatMap(({rejections}) => rejections.all()),
      files: this.#files.map(({rejections: {file}, ids}) => ({file, responses: ids.length, ids})),
    };
  }

  async #surveyOf({surveyHash: hash, surveyId}: Response): Promise<Survey | undefined> {
    if (!this.#surveys.has(hash) && !this.#sought.has(hash)) {
      this.#sought.add(hash);
      const found = await this.#options.findSurvey?.({surveyHash: hash, surveyId});
      if (found && surveyHash(found) === hash) this.#know(hash, found);
    }
    return this.#surveys.get(hash);
  }

  #take(response: Response, survey: Survey, {ids, rejections}: OpenFile): void {
    if (!fitsDefinition(response, survey, rejections)) return;
    this.#taken.push(response);
    ids.push(response.id);
  }

  /** Between two responses: the page may do something else, and the person may stop it. */
  async #turnIfDue(): Promise<void> {
    await this.#turn();
    this.#options.signal?.throwIfAborted();
  }

  *#handOver({rejections: {file}}: OpenFile): Generator<ReadPiece, void> {
    if (this.#taken.length === 0) return;
    const piece: ReadPiece = {file, responses: this.#taken, surveys: this.#met};
    [this.#taken, this.#met] = [[], []];
    yield piece;
  }

  #report(fraction: number): void {
    this.#options.onProgress?.({done: this.#files.length + fraction, total: this.#total});
  }
}

const UNREADABLE = 'This file could not be read. Choose it again.';

/** A file whose own definition was changed afterwards is not trusted, whatever other files hold. */
function holdsAnotherState({surveys}: OpenFile, {surveyId}: Response): boolean {
  return [...surveys.values()].some(({id}) => id === surveyId);
}

async function valuesOf(file: ReadableFile, rejections: Rejections): Promise<readonly unknown[]> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    rejections.add('unreadable', UNREADABLE);
    return [];
  }
  const lines = jsonLines(text);
  if (lines) return lines.flatMap((line) => valueOf(line, rejections));
  const {values, problem} = jsonInText(text, hasWholeDefinitions);
  if (problem) rejections.add(problem, EMPTY_HANDED[problem]);
  return values;
}

function valueOf(line: JsonLine, rejections: Rejections): readonly unknown[] {
  if (!line.isDamaged) return [line.value];
  const {problem = 'not-json'} = jsonInText(line.text);
  const code = problem === 'truncated' ? problem : 'not-json';
  rejections.add(code, `Line ${line.line} is damaged: ${LINE_PROBLEM[code]} Ask for the file again.`);
  return [];
}

const LINE_PROBLEM = {
  truncated: 'its end is missing.',
  'not-json': 'it cannot be read.',
} as const;
