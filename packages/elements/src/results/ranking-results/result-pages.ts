import {whyAbove} from '@consulta/analysis';
import type {RankingMethod, Survey} from '@consulta/schema';
import {html} from 'lit';

import {type LateAnswers, lateSwitch} from '../result-page/late-switch.js';

import {countingView} from './counting-view.js';
import {groupings} from './groupings.js';
import {groupsView} from './groups-view.js';
import {basisLines, headline} from './headline.js';
import type {ResultNumbers} from './numbers.js';
import {orderList, orderTable, surenessProgress} from './order-view.js';
import {pairsView} from './pairs-view.js';
import {placesView} from './places-view.js';
import type {Choose, OrderQuestion, ResultChoices, ResultView} from './result-view.js';
import {saidView} from './said-view.js';
import {unrankedSwitch} from './unranked-switch.js';

/** One thing that a meeting looks at. */
export interface ResultPage {
  readonly id: 'order' | 'places' | 'pairs' | 'groups' | 'said' | 'counted';
  readonly title: (view: ResultView) => string;
  readonly content: (view: ResultView) => unknown;
}
/** What a person can do on the pages. */
export interface PageActs {
  readonly choose: Choose;
  /** Shows all of what was shortened. */
  readonly unfold: (id: string) => void;
}

/** The pages of a result, in the order in which a meeting looks at them; they stand below each other on the screen. */
export function resultPages(
  shown: ResultView,
  numbers: ResultNumbers,
  choices: ResultChoices,
  unfolded: ReadonlySet<string>,
  {choose, unfold}: PageActs,
): readonly ResultPage[] {
  const order: ResultPage = {
    id: 'order',
    title: headline,
    content: (view) => html`${basisLines(view)}
    ${orderList(view, (above, below) => whyAbove(view.result.overall, view.result.items, above, below))}
    <div class="rules">${unrankedSwitch(view, choose)} ${lateSwitch(view.words, lateIn(view, choices), (withoutLate) => choose({withoutLate}))}</div>
    ${surenessProgress(view, numbers.progress, () => numbers.again())} ${orderTable(view)}`,
  };
  const places: ResultPage = {
    id: 'places',
    title: ({words}) => words.term('result.places-title'),
    content: placesView,
  };
  const pairs: ResultPage = {
    id: 'pairs',
    title: ({words}) => words.term('result.pairs-title'),
    content: (view) => pairsView(view, unfolded.has('pairs'), () => unfold('pairs')),
  };
  const groups: ResultPage = {
    id: 'groups',
    title: ({words}) => words.term('result.groups-title'),
    content: (view) => groupsView(view, choices.groupBy, choose),
  };
  const said: ResultPage = {
    id: 'said',
    title: ({words}) => words.term('result.said-title'),
    content: (view) => saidView(view, unfolded, unfold),
  };
  const counted: ResultPage = {
    id: 'counted',
    title: ({words}) => words.term('result.counted-title'),
    content: (view) => countingView(view, fixedMethod(view.survey, view.question), numbers.change, choose),
  };
  return [order, places, pairs, ...(groupings(shown).length > 0 ? [groups] : []), said, counted];
}

function lateIn({result, hasLate}: ResultView, {withoutLate = false}: ResultChoices): LateAnswers {
  return {late: result.late, hasLate, left: withoutLate};
}

/** The method that the survey fixed before it opened. */
export function fixedMethod({results}: Survey, {type}: OrderQuestion): RankingMethod {
  return results?.method ?? (type === 'points' ? 'points' : 'schulze');
}
