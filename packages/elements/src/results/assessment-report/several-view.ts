import {MINIMUM_GROUP} from '@consulta/analysis';
import {differOnlyInTexts, type Response, type Survey, type Text} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {RefusalWords} from '../../base/words/refusal-words.js';
import type {ChartWords} from '../../charts/words/chart-words.js';
import {yesNoIn} from '../reading.js';
import {surveyTitles} from '../survey-titles.js';
import type {ResultWords} from '../words/result-words.js';
import {type Voice, voiceOf, voicesAndConsensus} from './group/voice.js';
import type {GroupReportWords} from './words/group-report-words.js';

/** All words of the report. */
export type ReportWords = ResultWords & ControlWords & ChartWords & RefusalWords & GroupReportWords;

/** What the reader chose to see. */
export interface ReportChoices {
  readonly view?: 'one' | 'group' | 'compare' | undefined;
  /** Id of the response that is shown by itself. */
  readonly response?: string | undefined;
  /** Question whose answers make groups, or `group`; undefined for everybody in one picture. */
  readonly groupBy?: string | undefined;
  readonly withNames?: boolean;
  readonly withEverybody?: boolean;
  /** Ids of the two sides of a comparison. */
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

/** What the views of several responses draw from. */
export interface SeveralView {
  readonly words: Localization<ReportWords>;
  readonly languages: readonly string[];
  /** The newest definition. */
  readonly survey: Survey;
  readonly titles: ReadonlyMap<string, Text>;
  /** Ids of the statements that are answered by yes or no. */
  readonly yesNo: ReadonlySet<string>;
  /** One for each response that speaks for itself and can be put together with the others, newest first. */
  readonly voices: readonly Voice[];
  /** What these agreed on afterwards. */
  readonly consensus: Voice | undefined;
  /** Every response, those to other versions too. */
  readonly all: readonly Voice[];
  /** Fewer people than this are not shown one by one. */
  readonly minimum: number;
  readonly choices: ReportChoices;
  readonly choose: (choices: Partial<ReportChoices>) => void;
}

/** Puts together what can be: responses whose definition differs from the newest in more than texts stay outside. */
export function poolVoices(
  responses: readonly Response[],
  surveyOf: (response: Response) => Survey | undefined,
): Pick<SeveralView, 'survey' | 'titles' | 'yesNo' | 'voices' | 'consensus' | 'all' | 'minimum'> | undefined {
  const all = responses.flatMap((response) => {
    const survey = surveyOf(response);
    return survey ? [voiceOf(survey, response)] : [];
  });
  const survey = all[0]?.survey;
  if (!survey) return undefined;
  return {
    survey,
    titles: surveyTitles(survey),
    yesNo: yesNoIn(survey),
    all,
    ...voicesAndConsensus(all.filter((voice) => differOnlyInTexts(survey, voice.survey))),
    minimum: survey.results?.minimumGroup ?? MINIMUM_GROUP,
  };
}
