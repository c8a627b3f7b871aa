import {type Response, type Survey, surveyHash} from '@consulta/schema';

import type {ReadableFile, ReadOptions, ReadResult} from './contract.js';
import {pageTurns} from './page-turns.js';
import {Copies} from './reading/copies.js';
import {jsonInText} from './reading/json-in-text.js';
import {type JsonLine, jsonLines} from './reading/json-lines.js';
import {hasWholeDefinitions, judgeFile, ownEntries} from './reading/judge-file.js';
import {fitsDefinition, idIn, rejectWithoutDefinition, shapedResponse} from './reading/judge-response.js';
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
  return reading.finish();
}

const UNFINISHED =
  'These answers are not finished: they were saved to go on with later. Ask the sender to open the file in the questionnaire, to submit, and to send the answers then.';

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

/** What has been gathered so far. */
class Reading {
  readonly #copies = new Copies();
  readonly #surveys = new Map<string, Survey>();
  readonly #sought = new Set<string>();
  readonly #files: OpenFile[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #turn = pageTurns();
  readonly #options: ReadOptions;
  readonly #total: number | undefined;

  constructor(options: ReadOptions, total: number | undefined) {
    this.#options = options;
    this.#total = total;
  }

  async read(file: ReadableFile): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const open: OpenFile = {rejections: new Rejections(file.name), ids: [], surveys: new Map()};
    const judged = (await valuesOf(file, open.rejections)).flatMap((value) => judgeFile(value, open.rejections) ?? []);
    for (const {surveys} of judged) {
      for (const [hash, survey] of surveys) {
        open.surveys.set(hash, survey);
        if (!this.#surveys.has(hash)) this.#surveys.set(hash, survey);
      }
    }
    for (const draft of judged.flatMap(({drafts}) => drafts)) {
      open.rejections.add('unfinished', UNFINISHED, idIn(ownEntries(draft)));
    }
    await this.#readEntries(
      judged.flatMap(({responses}) => responses),
      open,
    );
    this.#files.push(open);
    this.#report(0);
  }

  async #readEntries(entries: readonly unknown[], file: OpenFile): Promise<void> {
    for (const [index, entry] of entries.entries()) {
      const response = shapedResponse(entry, file.rejections);
      const survey = response && file.surveys.get(response.surveyHash);
      if (response && survey) this.#take(response, survey, file);
      else if (response && holdsAnotherState(file, response)) {
        rejectWithoutDefinition(response, file.surveys.values(), file.rejections);
      } else if (response) this.#waiting.push({response, file});
      await this.#turn();
      this.#options.signal?.throwIfAborted();
      if (index % 100 === 99) this.#report((index + 1) / (entries.length + 1));
    }
  }

  /** Responses whose definition came in another file, before or after; so the order of files does not matter. */
  async finish(): Promise<ReadResult> {
    for (const {response, file} of this.#waiting) {
      const survey = await this.#surveyOf(response);
      if (survey) this.#take(response, survey, file);
      else rejectWithoutDefinition(response, file.surveys.values(), file.rejections);
      await this.#turn();
      this.#options.signal?.throwIfAborted();
    }
    return {
      responses: this.#copies.counted,
      surveys: [...this.#surveys.values()],
      conflicts: this.#copies.conflicts,
      rejected: [...this.#files.flatMap(({rejections}) => rejections.all()), ...this.#copies.rejections],
      files: this.#files.map(({rejections: {file}, ids}) => ({file, responses: ids.length, ids})),
    };
  }

  async #surveyOf({surveyHash: hash, surveyId}: Response): Promise<Survey | undefined> {
    if (!this.#surveys.has(hash) && !this.#sought.has(hash)) {
      this.#sought.add(hash);
      const found = await this.#options.findSurvey?.({surveyHash: hash, surveyId});
      if (found && surveyHash(found) === hash) this.#surveys.set(hash, found);
    }
    return this.#surveys.get(hash);
  }

  #take(response: Response, survey: Survey, {ids, rejections}: OpenFile): void {
    if (!fitsDefinition(response, survey, rejections)) return;
    this.#copies.add(response, rejections.file);
    ids.push(response.id);
  }

  #report(fraction: number): void {
    this.#options.onProgress?.({done: this.#files.length + fraction, total: this.#total});
  }
}

/** A file whose own definition was changed afterwards is not trusted, whatever other files hold. */
function holdsAnotherState({surveys}: OpenFile, {surveyId}: Response): boolean {
  return [...surveys.values()].some(({id}) => id === surveyId);
}

async function valuesOf(file: ReadableFile, rejections: Rejections): Promise<readonly unknown[]> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    rejections.add('unreadable', 'This file could not be read. Choose it again.');
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
