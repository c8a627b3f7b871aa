import {type AssessmentComparison, byDifference, compareAssessments, type ComparedStatement} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {dumbbell, dumbbellKey} from '../../charts/dumbbell/dumbbell.js';
import {isolated, readText} from '../reading.js';
import {tableTwin} from '../result-page/table-twin.js';
import {surveyTitles} from '../survey-titles.js';
import {differenceArithmetic, signed} from './compare-arithmetic.js';
import {chosenSides, type Side, type Sides, sidesOf, writeSide} from './compare-sides.js';
import {compareRadar} from './compare-radar.js';
import {tellingText} from './group-dots.js';
import {policiesOfBoth} from './policies-line.js';
import {groupMenu} from './roles-view.js';
import type {SeveralView} from './several-view.js';

const LARGEST = 5;

/** Two sets of answers, or two groups, side by side: the mirror of two cities, or before and after. */
export function compareView(view: SeveralView): TemplateResult {
  const {words} = view;
  const sides = sidesOf(view);
  const chosen = chosenSides(view, sides);
  if (!chosen || chosen[0] === chosen[1]) return html`<p role="status">${words.term('compare.one-only')}</p>`;
  const comparison = compareAssessments(...chosen, {known: [...new Set(view.all.map(({survey}) => survey))]});
  const [first, second] = chosen;
  return html`<div class="choices">
      ${menu(view, sides, 'first', first)} ${menu(view, sides, 'second', second)} ${groupMenu(view)}
    </div>
    ${versions(view, chosen, comparison)} ${summary(view, second, comparison)}
    ${policiesOfBoth(chosen, view)}
    ${compareRadar(view, chosen, comparison)} ${largest(view, chosen, comparison)} ${each(view, chosen, comparison)}
    ${notInBoth(view, chosen, comparison)}`;
}

function menu(view: SeveralView, {answers, groups}: Sides, which: 'first' | 'second', chosen: Side): TemplateResult {
  const {words, choose} = view;
  const option = ({id, title}: Side) => html`<option value=${id} ?selected=${id === chosen.id}>${title}</option>`;
  return html`<label>
    ${words.term(`compare.${which}`)}
    <select part=${which} @change=${(event: Event) => choose({[which]: (event.target as HTMLSelectElement).value})}>
      <optgroup label=${words.term('compare.answers')}>${answers.map(option)}</optgroup>
      ${groups.length === 0 ? nothing : html`<optgroup label=${words.term('compare.groups')}>${groups.map(option)}</optgroup>`}
    </select>
  </label>`;
}

type Pair = readonly [Side, Side];

function versions(view: SeveralView, pair: Pair, comparison: AssessmentComparison): TemplateResult | typeof nothing {
  const {words} = view;
  const apart = scoresApart(view, pair, comparison);
  if (comparison.isOneVersion && apart.length === 0) return nothing;
  const [first, second] = pair.map(({survey}) => survey.version);
  return html`<p class="notice" part="versions">
    ${comparison.isOneVersion ? nothing : words.term('compare.versions', first ?? '', second ?? '')}
    ${apart.length === 0 ? nothing : words.term('compare.scores-apart', words.list(apart))}
  </p>`;
}

/** Titles of the scores that are made of other things in the two, are on another scale, or are in one of them only. */
function scoresApart(view: SeveralView, pair: Pair, {scores, isOneVersion}: AssessmentComparison): readonly string[] {
  const compared = new Set(scores.flatMap(({id, isSameScale}) => (isSameScale ? [id] : [])));
  const all = new Map(pair.flatMap(({survey}) => (survey.scores ?? []).map((score) => [score.id, score] as const)));
  const isApart = (id: string) => !compared.has(id) && (!isOneVersion || pair.every((side) => side.scores[id]));
  return [...all.values()].flatMap(({id, title}) => (isApart(id) ? [readText(view, title)] : []));
}

function summary({words}: SeveralView, {title}: Side, {statements}: AssessmentComparison): TemplateResult {
  const differences = statements.flatMap(({difference}) => (difference === null ? [] : [difference]));
  const count = (which: (difference: number) => boolean) => words.number(differences.filter(which).length);
  const said = words.term(
    'compare.summary',
    title,
    count((one) => one > 0),
    count((one) => one < 0),
    count((one) => one === 0),
  );
  return html`<p class="basis" part="basis"><strong>${said}</strong></p>`;
}

function largest(view: SeveralView, pair: Pair, comparison: AssessmentComparison): TemplateResult {
  const {words} = view;
  const found = byDifference(comparison.statements).slice(0, LARGEST);
  return html`<section part="disagreement">
    <h3>${words.term('compare.largest')}</h3>
    ${
      found.length === 0
        ? html`<p>${words.term('compare.none')}</p>`
        : html`${key(pair)}
          <ol class="statements">
            ${found.map((one) => html`<li>${comparedRow(view, pair, one)}</li>`)}
          </ol>
          ${arithmetic(view, pair, found)}`
    }
  </section>`;
}

function arithmetic(view: SeveralView, pair: Pair, statements: readonly ComparedStatement[]): TemplateResult {
  return differenceArithmetic(view, pair, statements, (one) => whyNone(view, one));
}

function key([first, second]: Pair): TemplateResult {
  return dumbbellKey(first.title, second.title);
}

function comparedRow(view: SeveralView, pair: Pair, compared: ComparedStatement): TemplateResult {
  const {id, scale, first: from, second: to, isSameScale} = compared;
  const why = whyNone(view, compared);
  const title = surveyTitles(pair[0].survey).get(id) ?? id;
  return html`<p class="statement">${unmarkedTemplate(title, view.languages)}</p>
    ${isSameScale ? dumbbell({scale, from, to}) : nothing}
    <p class="facts"><bdi dir="ltr">${inFigures(view, pair, compared)}</bdi>${why === undefined ? nothing : ` · ${why}`}</p>`;
}

/** "2 → 4 (+2)" */
function inFigures(view: SeveralView, pair: Pair, compared: ComparedStatement): string {
  const [first, second] = bothWritten(view, pair, compared).map(isolated);
  const {difference} = compared;
  return `${first ?? ''} → ${second ?? ''}${difference === null ? '' : ` (${signed(view, difference)})`}`;
}

function bothWritten(
  view: SeveralView,
  [one, other]: Pair,
  {id, otherId, first, second}: ComparedStatement,
): readonly [first: string, second: string] {
  return [writeSide(view, one, id, first), writeSide(view, other, otherId, second)];
}

/** Why there is no difference; undefined where somebody gave no value. */
function whyNone(view: SeveralView, {isSameScale, isWithheld}: ComparedStatement): string | undefined {
  if (!isSameScale) return view.words.term('compare.other-scale');
  return isWithheld ? tellingText(view) : undefined;
}

/** By dimension, as the first side's definition has them. */
function each(view: SeveralView, pair: Pair, {statements}: AssessmentComparison): TemplateResult {
  const {words, languages} = view;
  const [first, second] = pair;
  const {survey} = first;
  const titles = surveyTitles(survey);
  const scores = new Set((survey.scores ?? []).map(({id}) => id));
  const dimensions = (survey.scores ?? []).filter(({of}) => of.some((id) => !scores.has(id)));
  const label = words.term('compare.each');
  return html`<section part="statements">
    <h3>${label}</h3>
    ${key(pair)}
    ${dimensions.map(({id, title}) => {
      const own = statements.filter(({scoreIds}) => scoreIds.includes(id));
      if (own.length === 0) return nothing;
      return html`<h4>${textTemplate(title, languages)}</h4>
        <ol class="statements">
          ${own.map((one) => html`<li>${comparedRow(view, pair, one)}</li>`)}
        </ol>
        ${arithmetic(view, pair, own)}`;
    })}
    ${tableTwin(
      {words},
      label,
      [words.term('group.statement'), first.title, second.title, words.term('compare.difference')],
      statements.map((one) => [
        readText(view, titles.get(one.id)),
        ...bothWritten(view, pair, one),
        one.difference === null ? '–' : signed(view, one.difference),
      ]),
    )}
  </section>`;
}

/** What only one of two versions asks; which of the two is newer the answers' dates say. */
function notInBoth(view: SeveralView, [first, second]: Pair, comparison: AssessmentComparison): unknown {
  const isForward = second.submittedAt >= first.submittedAt;
  const lists = [
    {
      word: 'compare.new',
      ids: isForward ? comparison.onlySecond : comparison.onlyFirst,
      of: isForward ? second : first,
    },
    {
      word: 'compare.gone',
      ids: isForward ? comparison.onlyFirst : comparison.onlySecond,
      of: isForward ? first : second,
    },
  ] as const;
  return lists.map(({word, ids, of}) => {
    if (ids.length === 0) return nothing;
    const titles = surveyTitles(of.survey);
    return html`<section part=${word === 'compare.new' ? 'new' : 'gone'}>
      <h3>${view.words.term(word)}</h3>
      <ul>
        ${ids.map((id) => html`<li>${unmarkedTemplate(titles.get(id) ?? id, view.languages)}</li>`)}
      </ul>
    </section>`;
  });
}
