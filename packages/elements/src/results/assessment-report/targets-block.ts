import {targetScores, type TargetScore} from '@consulta/engine';
import type {Response, Survey, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {arithmeticFold} from '../../base/arithmetic/arithmetic-fold.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {dumbbell, dumbbellKey} from '../../charts/dumbbell/dumbbell.js';
import {type Assessment, type AssessedScore} from '../assessment.js';
import {isolated, type Reading, writeAnswer, writeShare} from '../reading.js';
import {targetArithmetic} from './target-arithmetic.js';

/** Where one stands, and where one wants to be: by dimension, with the statements that have a target. */
export function targetsBlock(
  {
    survey,
    response,
    assessment,
    earlier,
  }: {
    readonly survey: Survey;
    readonly response: Response;
    readonly assessment: Assessment;
    /** The answers before these, to say how far one has come. */
    readonly earlier?: TargetsBaseline | undefined;
  },
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): TemplateResult | typeof nothing {
  const targets = targetScores(survey, response, earlier && {baseline: earlier});
  const parts = [...(assessment.overall ? [assessment.overall] : []), ...assessment.dimensions].flatMap((part) => {
    const target = targets[part.definition.id];
    return target && target.target !== null ? [{part, target}] : [];
  });
  if (parts.length === 0) return nothing;
  const {words} = reading;
  return html`<section part="targets">
    <h3>${words.term('target.title')}</h3>
    ${dumbbellKey(words.term('target.now'), words.term('report.target'))}
    <ol class="statements">
      ${parts.map(({part, target}) =>
        // Each statement once: beneath its dimension, and beneath the whole only where there are no dimensions.
        targetRow(part, target, part === assessment.overall && parts.length > 1 ? [] : target.statements, {
          titles,
          reading,
        }),
      )}
    </ol>
  </section>`;
}

/** Scores of the answers before, by id. */
export type TargetsBaseline = {readonly [scoreId: string]: {readonly value: number | null}};

function targetRow(
  {definition, score}: AssessedScore,
  target: TargetScore,
  statements: TargetScore['statements'],
  {titles, reading}: {readonly titles: ReadonlyMap<string, Text>; readonly reading: Reading},
): TemplateResult {
  const arithmetic = targetArithmetic(target, statements, titles, reading);
  const gaps = statements.filter(({gap}) => (gap ?? 0) > 0);
  return html`<li>
    <p class="statement">${unmarkedTemplate(definition.title, reading.languages)}</p>
    ${dumbbell({scale: score.scale, from: target.current, to: target.target, reference: (definition.reference ?? []).map(({value}) => value)})}
    <p class="facts">${targetFacts(target, reading).join(' · ')}</p>
    ${
      gaps.length > 0
        ? html`<ul class="gaps">
            ${gaps.map(
              (one) => html`<li>
                ${unmarkedTemplate(titles.get(one.id) ?? one.id, reading.languages)}
                <span class="quiet" dir="ltr">${arrow(one.id, one.current, one.target, reading)}</span>
              </li>`,
            )}
          </ul>`
        : nothing
    }
    ${arithmetic.length > 0 ? arithmeticFold(reading.words.term('report.arithmetic'), ...arithmetic) : nothing}
  </li>`;
}

function targetFacts(
  {current, target, percentToTarget, progressToDate}: TargetScore,
  reading: Reading,
): readonly string[] {
  const {words} = reading;
  return [
    `\u2066${arrow('', current, target, reading)}\u2069`,
    ...(percentToTarget === null ? [] : [words.term('target.percent', writeShare(reading, percentToTarget))]),
    ...(progressToDate === null ? [] : [words.term('target.progress', writeShare(reading, progressToDate))]),
  ];
}

/** The way of a statement, or of a score, which has no `id`. */
function arrow(id: string, current: number | null, target: number | null, reading: Reading): string {
  const write = (value: number | null) => (value === null ? '–' : isolated(writeAnswer(reading, id, value)));
  return `${write(current)} → ${write(target)}`;
}
