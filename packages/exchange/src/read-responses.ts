import {type Response, type Survey, surveyHash} from '@consulta/schema';

import type {ReadableFile, ReadOptions, ReadResult, Rejection} from './contract.js';
import {canonicalText} from './json/canonical-text.js';
import {pageTurns} from './page-turns.js';
import {jsonInText} from './reading/json-in-text.js';
import {hasWholeDefinitions, judgeFile, ownEntries} from './reading/judge-file.js';
import {idIn, judgeResponse} from './reading/judge-response.js';
import {Rejections} from './reading/rejections.js';
import {EMPTY_HANDED} from './reading/empty-handed.js';

/**
 * Reads files, or pasted texts, that respondents sent back. Each file is judged alone, and in it each response: one
 * that is damaged keeps no other from being taken. The same response in several files is taken once.
 * Rejects only when it is aborted.
 */
export async function readResponses(files: Iterable<ReadableFile>, options: ReadOptions = {}): Promise<ReadResult> {
  const reading = new Reading(options, Array.isArray(files) ? files.length : undefined);
  for (const file of files) await reading.read(file);
  return reading.result();
}

const UNFINISHED =
  'These answers are not finished: they were saved to go on with later. Ask the sender to open the file in the questionnaire, to submit, and to send the answers then.';

/** What has been gathered so far. */
class Reading {
  readonly #responses = new Map<string, Response>();
  readonly #surveys = new Map<string, Survey>();
  readonly #sought = new Set<string>();
  readonly #rejected: Rejection[] = [];
  readonly #files: {file: string; responses: number}[] = [];
  readonly #turn = pageTurns();
  readonly #options: ReadOptions;
  readonly #total: number | undefined;

  constructor(options: ReadOptions, total: number | undefined) {
    this.#options = options;
    this.#total = total;
  }

  result(): ReadResult {
    return {
      responses: [...this.#responses.values()],
      surveys: [...this.#surveys.values()],
      rejected: this.#rejected,
      files: this.#files,
    };
  }

  async read(file: ReadableFile): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const rejections = new Rejections(file.name);
    let responses = 0;
    for (const value of await valuesOf(file, rejections)) responses += await this.#readValue(value, rejections);
    this.#files.push({file: file.name, responses});
    this.#rejected.push(...rejections.all());
    this.#report(0);
  }

  /** Returns how many responses could be read, those that were known already included. */
  async #readValue(value: unknown, rejections: Rejections): Promise<number> {
    const file = judgeFile(value, rejections);
    if (!file) return 0;
    for (const [hash, survey] of file.surveys) if (!this.#surveys.has(hash)) this.#surveys.set(hash, survey);
    for (const draft of file.drafts) rejections.add('unfinished', UNFINISHED, idIn(ownEntries(draft)));
    let count = 0;
    for (const [index, entry] of file.responses.entries()) {
      const surveys = file.surveys.size > 0 ? file.surveys : await this.#surveyFor(entry);
      const response = judgeResponse(entry, surveys, rejections);
      if (response && this.#take(response, rejections)) count += 1;
      await this.#turn();
      this.#options.signal?.throwIfAborted();
      if (index % 100 === 99) this.#report((index + 1) / (file.responses.length + 1));
    }
    return count;
  }

  /** The definition that a text left out, when it was read before or can be found. */
  async #surveyFor(entry: unknown): Promise<ReadonlyMap<string, Survey>> {
    const entries = ownEntries(entry);
    const [hash, surveyId] = [entries.get('surveyHash'), entries.get('surveyId')];
    if (typeof hash !== 'string' || typeof surveyId !== 'string') return new Map();
    if (!this.#surveys.has(hash) && !this.#sought.has(hash)) {
      this.#sought.add(hash);
      const found = await this.#options.findSurvey?.({surveyHash: hash, surveyId});
      if (found && surveyHash(found) === hash) this.#surveys.set(hash, found);
    }
    const survey = this.#surveys.get(hash);
    return new Map(survey ? [[hash, survey]] : []);
  }

  #take(response: Response, rejections: Rejections): boolean {
    const known = this.#responses.get(response.id);
    if (!known) {
      this.#responses.set(response.id, response);
      return true;
    }
    const isSame = canonicalText(known) === canonicalText(response);
    if (!isSame) {
      rejections.add(
        'conflict',
        `Another file holds a different response with the same id (${response.id}). The first one was taken; compare both files.`,
        response.id,
      );
    }
    return isSame;
  }

  #report(fraction: number): void {
    this.#options.onProgress?.({done: this.#files.length + fraction, total: this.#total});
  }
}

async function valuesOf(file: ReadableFile, rejections: Rejections): Promise<readonly unknown[]> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    rejections.add('unreadable', 'The browser could not read this file. Choose it again.');
    return [];
  }
  const {values, problem} = jsonInText(text, hasWholeDefinitions);
  if (problem) rejections.add(problem, EMPTY_HANDED[problem]);
  return values;
}
