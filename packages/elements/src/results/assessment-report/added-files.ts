import {type Response, type Survey, surveyHash} from '@consulta/schema';
import type {ReactiveControllerHost} from 'lit';

import type {RefusalCode} from '../../base/words/refusal-words.js';
import {readAnswerFiles} from '../../store/read-answer-files.js';

/** Why a file was not taken, in whole or in part. */
export interface RefusedFile {
  readonly file: string;
  readonly why: readonly RefusalCode[];
}

/** Files that somebody added to a report, to compare with: they are read, shown, and kept nowhere. */
export class AddedFiles {
  responses: readonly Response[] = [];
  surveys: ReadonlyMap<string, Survey> = new Map();
  refused: readonly RefusedFile[] = [];
  /** How many files were read the last time; undefined while none was. */
  count: number | undefined;
  isReading = false;

  readonly #host: ReactiveControllerHost;
  readonly #surveyId: () => string | undefined;
  /** Files that are added while others are read wait their turn. */
  #turn: Promise<void> = Promise.resolve();

  /** `surveyId` says which questionnaire the report is about; where it is about none, the first file decides. */
  constructor(host: ReactiveControllerHost, surveyId: () => string | undefined) {
    this.#host = host;
    this.#surveyId = surveyId;
  }

  add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return this.#turn;
    this.#turn = this.#turn.then(() => this.#add(files));
    return this.#turn;
  }

  async #add(files: readonly File[]): Promise<void> {
    this.isReading = true;
    this.#host.requestUpdate();
    const responses = new Map(this.responses.map((one) => [one.id, one]));
    const surveys = new Map(this.surveys);
    const refused: RefusedFile[] = [];
    let wanted = this.#surveyId() ?? this.responses[0]?.surveyId;
    for (const file of files) {
      const read = await readAnswerFiles([file]);
      const found = read.responses.filter(({test}) => !test);
      wanted ??= found[0]?.surveyId;
      const own = found.filter(({surveyId}) => surveyId === wanted);
      for (const one of own) responses.set(one.id, one);
      for (const survey of read.surveys) surveys.set(surveyHash(survey), survey);
      const why = new Set<RefusalCode>(read.rejected.map(({code}) => code));
      if (own.length < found.length) why.add('other-survey');
      else if (found.length === 0 && why.size === 0) why.add('empty');
      if (why.size > 0) refused.push({file: file.name, why: [...why]});
    }
    [this.responses, this.surveys, this.refused] = [[...responses.values()], surveys, refused];
    this.count = files.length;
    this.isReading = false;
    this.#host.requestUpdate();
  }
}
