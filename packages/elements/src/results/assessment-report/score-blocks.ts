import {holdingAnswers} from '@consulta/engine';
import type {Response, Survey, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {descriptionTemplate, textTemplate} from '../../base/text-template.js';
import {arithmeticFold} from '../../base/arithmetic/arithmetic-fold.js';
import {type AssessedScore, extremesOf, spreadOf} from '../assessment.js';
import {type Reading, readText, writeAnswer, writeCommon} from '../reading.js';
import {scoreArithmetic} from '../score-arithmetic.js';
import {scoreRow} from '../score-list/score-row.js';

type Titles = ReadonlyMap<string, Text>;

/** A response and what it answers. */
interface Answered {
  readonly survey: Survey;
  readonly response: Response;
}

/** The one score for everything, with what it means. */
export function overallBlock(part: AssessedScore, titles: Titles, reading: Reading): TemplateResult {
  const heading = html`<h3 class="score-title">${textTemplate(part.definition.title, reading.languages)}</h3>`;
  return html`<section class="overall" part="overall">
    ${scoreRow(part.definition, part.score, reading, {heading})} ${advice(part, reading)}
    ${fold(part, titles, reading)}
  </section>`;
}

/** One dimension: value, band and advice, its weakest statement, what holds it back, its arithmetic. */
export function dimensionBlock(
  part: AssessedScore,
  answered: Answered,
  titles: Titles,
  reading: Reading,
): TemplateResult {
  const heading = html`<h4 class="score-title">${textTemplate(part.definition.title, reading.languages)}</h4>`;
  return html`<li class="dimension" part="dimension">
    ${scoreRow(part.definition, part.score, reading, {
      heading,
      spread: spreadOf(part.statements),
      write: (value) =>
        writeCommon(
          reading,
          part.statements.map(({id}) => id),
          value,
        ),
    })}
    ${advice(part, reading)} ${lowest(part, titles, reading)} ${heldBack(part, answered, reading)} ${fold(part, titles, reading)}
  </li>`;
}

function advice({score}: AssessedScore, reading: Reading): TemplateResult | typeof nothing {
  return score.band?.advice
    ? html`<div class="advice">${descriptionTemplate(score.band.advice, reading.languages)}</div>`
    : nothing;
}

/** A mean hides its weakest part, so that part is named; not where all are the same. */
function lowest({statements}: AssessedScore, titles: Titles, reading: Reading): TemplateResult | typeof nothing {
  const {statements: first, tied} = extremesOf(statements, 'lowest', 1);
  const [low] = first;
  if (!low) return nothing;
  const named = extremesOf(statements, 'lowest', first.length + tied).statements.map(({id}) =>
    readText(reading, titles.get(id)),
  );
  return html`<p class="lowest">
    ${reading.words.term('score.lowest', writeAnswer(reading, low.id, low.value), named.join(' · '))}
  </p>`;
}

/** Advice to the answers that hold the score back: what the author says to whoever answered so. */
function heldBack({definition}: AssessedScore, {survey, response}: Answered, reading: Reading): unknown {
  const found = [...new Set(holdingAnswers(survey, response, definition.id).flatMap(({advice}) => advice))];
  if (found.length === 0) return nothing;
  return html`<div class="held-back" part="next">
    <p>${reading.words.term('advice.next')}</p>
    ${found.map((advice) => html`<div class="advice">${descriptionTemplate(advice, reading.languages)}</div>`)}
  </div>`;
}

function fold(part: AssessedScore, titles: Titles, reading: Reading): TemplateResult {
  return arithmeticFold(reading.words.term('report.arithmetic'), scoreArithmetic(part, titles, reading));
}
