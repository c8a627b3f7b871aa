import type {Survey} from '@consulta/schema';

import type {ExportOptions, ResponseSequence} from '../contract.js';
import {type Definitions, definitionOf} from '../definitions.js';
import type {Wording} from '../question-types/answer-column.js';
import {scoresOf} from '../scores-of.js';
import type {Row} from './column.js';
import {resultsOnly, type ResultsFilter} from './results-only.js';

/** The responses that count as results, as often as they are asked for. */
export class CountedRows {
  readonly #responses: () => ResponseSequence;
  readonly #versions: Definitions;
  readonly #options: ExportOptions;
  readonly #wordings: ReadonlyMap<string, Wording>;
  #filter: ResultsFilter | undefined;

  constructor(responses: () => ResponseSequence, versions: Definitions, options: ExportOptions) {
    this.#responses = responses;
    this.#versions = versions;
    this.#options = options;
    this.#wordings = new Map([...versions].map(([hash, survey]) => [hash, wordingFor(survey, options)]));
  }

  /** Each with what its cells are made of; `passes` says how often they are gone through for one file, for the progress. */
  async *read(pass = 0, passes = 1): AsyncGenerator<Row> {
    const {signal, onProgress} = this.#options;
    const {total, counts} = (this.#filter ??= await resultsOnly(this.#responses(), this.#options));
    let number = 0;
    let done = pass * total;
    for await (const response of this.#responses()) {
      signal?.throwIfAborted();
      if (counts(response)) {
        const survey = definitionOf(response, this.#versions);
        const wording = this.#wordings.get(response.surveyHash) ?? wordingFor(survey, this.#options);
        number += 1;
        yield {number, response, scores: scoresOf(response, survey), wording};
      }
      done += 1;
      onProgress?.({done, total: total * passes});
    }
  }
}

function wordingFor(survey: Survey, {values = 'codes', language}: ExportOptions): Wording {
  return {values, languages: language === undefined ? survey.languages : [language, ...survey.languages]};
}
