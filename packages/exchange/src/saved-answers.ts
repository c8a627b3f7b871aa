import {type Draft, parseDraft, parseResponse, type Response, type Survey} from '@consulta/schema';

import type {ReadableFile, ReadOptions} from './contract.js';
import {jsonInText} from './reading/json-in-text.js';
import {hasWholeDefinitions, type JudgedFile, judgeFile, ownEntries} from './reading/judge-file.js';
import {misfit} from './reading/misfit.js';
import {Rejections} from './reading/rejections.js';

/**
 * Why a file cannot be opened as somebody's own answers. `unreadable`: the browser could not read it. `empty`: nothing
 * is in it. `foreign`: it is something else. `damaged`: it is one of ours, and a part of it is missing or broken.
 * `newer`: a newer version made it. `misfit`: the answers do not fit the questionnaire in the file, or that is not the
 * one that was answered. `another-survey`: it belongs to another questionnaire. `several`: the answers of several people.
 */
export type SavedAnswersProblem =
  'unreadable' | 'empty' | 'foreign' | 'damaged' | 'newer' | 'misfit' | 'another-survey' | 'several';

/** What was found in a file: answers to go on with or to look at, on the definition that they belong to. */
export type SavedAnswers =
  | {readonly ok: true; readonly survey: Survey; readonly draft: Draft; readonly response?: undefined}
  | {readonly ok: true; readonly survey: Survey; readonly response: Response; readonly draft?: undefined}
  | {readonly ok: false; readonly problem: SavedAnswersProblem; readonly other?: Survey};

/** Which answers are looked for. */
export interface SavedAnswersOptions extends Pick<ReadOptions, 'findSurvey'> {
  readonly surveyId: string;
}

/** How a file of ours can be told even when it cannot be read. */
const OURS = /consulta-answers|"consulta"\s*:/;

/**
 * Opens a file in which somebody kept their own answers: a receipt, or the file for the organiser. Never throws; what
 * cannot be opened says why.
 */
export async function readSavedAnswers(file: ReadableFile, options: SavedAnswersOptions): Promise<SavedAnswers> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return {ok: false, problem: 'unreadable'};
  }
  const {values, problem} = jsonInText(text, hasWholeDefinitions);
  if (problem === 'empty') return {ok: false, problem};
  if (problem) return {ok: false, problem: OURS.test(text) ? 'damaged' : 'foreign'};
  return readValue(values[0], options);
}

async function readValue(value: unknown, options: SavedAnswersOptions): Promise<SavedAnswers> {
  const rejections = new Rejections('');
  const file = judgeFile(value, rejections);
  const codes = rejections.all().map(({code}) => code);
  if (codes.includes('newer-format')) return {ok: false, problem: 'newer'};
  if (!file) return {ok: false, problem: ownEntries(value).has('consulta') ? 'damaged' : 'foreign'};
  const records = [...file.drafts, ...file.responses];
  const [record] = records;
  if (codes.length > 0 || record === undefined) return {ok: false, problem: 'damaged'};
  const surveyId = ownEntries(record).get('surveyId');
  if (typeof surveyId === 'string' && surveyId !== options.surveyId) {
    const other = [...file.surveys.values()].find(({id}) => id === surveyId);
    return {ok: false, problem: 'another-survey', ...(other && {other})};
  }
  if (records.length > 1) return {ok: false, problem: 'several'};
  return readRecord(record, file, options);
}

async function readRecord(record: unknown, file: JudgedFile, options: SavedAnswersOptions): Promise<SavedAnswers> {
  if (file.responses.length === 0) {
    const parsed = parseDraft(record);
    if (!parsed.ok) return {ok: false, problem: 'damaged'};
    const survey = await surveyOf(parsed.draft, file, options);
    return survey ? {ok: true, survey, draft: parsed.draft} : {ok: false, problem: 'misfit'};
  }
  const format = ownEntries(record).get('format');
  if (typeof format === 'number' && format > 1) return {ok: false, problem: 'newer'};
  const parsed = parseResponse(record);
  if (!parsed.ok) return {ok: false, problem: 'damaged'};
  const survey = await surveyOf(parsed.response, file, options);
  return survey ? {ok: true, survey, response: parsed.response} : {ok: false, problem: 'misfit'};
}

/** The definition that the answers fit; a file may leave out a long one, and then it is one that is known here. */
async function surveyOf(
  record: Draft | Response,
  {surveys}: JudgedFile,
  {findSurvey}: SavedAnswersOptions,
): Promise<Survey | undefined> {
  const {surveyHash, surveyId} = record;
  const survey = surveys.size > 0 ? surveys.get(surveyHash) : await findSurvey?.({surveyHash, surveyId});
  return survey && misfit(record, survey) === undefined ? survey : undefined;
}
