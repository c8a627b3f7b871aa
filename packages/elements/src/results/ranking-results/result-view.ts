import type {GroupResult, RankingResult, Sureness, Unranked} from '@consulta/analysis';
import type {PointsQuestion, RankingMethod, RankingQuestion, Response, Survey} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import {textTemplate} from '../../base/text-template.js';
import type {ChartWords} from '../../charts/words/chart-words.js';
import {readText} from '../reading.js';
import type {ResultPageWords} from '../result-page/words/result-page-words.js';
import type {RankingResultWords} from './words/ranking-result-words.js';

/** A question whose answers are put together into an order. */
export type OrderQuestion = RankingQuestion | PointsQuestion;

/** The question of that id, or the first one, in which something is put in order. */
export function orderQuestion({sections}: Survey, id: string): OrderQuestion | undefined {
  return sections
    .flatMap(({questions}) => questions)
    .find(
      (question): question is OrderQuestion =>
        (question.type === 'ranking' || question.type === 'points') && (id === '' || question.id === id),
    );
}

/** What is drawn, and in which words. */
export interface ResultView {
  readonly survey: Survey;
  readonly question: OrderQuestion;
  /** The responses that count, newest first. */
  readonly responses: readonly Response[];
  readonly result: RankingResult;
  /** Some answers came late, to this version or another. */
  readonly hasLate: boolean;
  /** Undefined while it is worked out. */
  readonly sureness: Sureness | undefined;
  readonly words: Localization<RankingResultWords & ResultPageWords & ChartWords>;
  /** Languages of the survey's texts, best first. */
  readonly languages: readonly string[];
}

/** What a person can choose about a result. */
export interface ResultChoices {
  readonly method?: RankingMethod | undefined;
  readonly unranked?: Unranked | undefined;
  readonly groupBy?: string | undefined;
  readonly withoutLate?: boolean;
}
export type Choose = (choices: ResultChoices) => void;

/** An item's title as plain text, for sentences. */
export function itemText({question, languages}: ResultView, id: string): string {
  const item = question.items.find((one) => one.id === id);
  return item ? readText({languages}, item.title) : id;
}

/** An item's title, marked where it is in another language. */
export function itemTitle({question, languages}: ResultView, id: string): unknown {
  const item = question.items.find((one) => one.id === id);
  return item ? textTemplate(item.title, languages) : id;
}

/** "A, B and C" */
export function itemList(view: ResultView, ids: readonly string[]): string {
  return listed(
    view,
    ids.map((id) => itemText(view, id)),
  );
}

function listed({words}: Pick<ResultView, 'words'>, texts: readonly string[]): string {
  return texts.length > 1 ? words.list(texts) : (texts[0] ?? '');
}

/** Every item, best first. */
export function inOrder({tally}: GroupResult): readonly string[] {
  return tally.order.flat();
}

/** Runs of the order that cannot be told apart; empty while that is not known, or never will be. */
export function sureBands({sureness}: ResultView): readonly (readonly string[])[] {
  return sureness && sureness.resamples > 0 ? sureness.bands : [];
}
