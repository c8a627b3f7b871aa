import type {MatrixRowSummary, MatrixSummary} from '@consulta/analysis';
import type {MatrixQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../../base/text-template.js';
import {scoreBar} from '../../../charts/score-bar/score-bar.js';
import {stackBar, stackSwatch} from '../../../charts/stack-bar/stack-bar.js';
import {countedText} from '../counted-rows.js';
import {type FeedbackReading, plainText, tenth} from '../feedback-reading.js';
import {levelTitle, MOST_SHADES, shadeOf} from '../level-titles.js';
import type {SummaryView} from '../summary-view.js';

/** A bar for each row, its levels side by side; a scale of many steps has the mean and the middle half instead. */
export const matrixView: SummaryView<'matrix'> = {
  draw(question, summary, reading) {
    const levels = summary.rows[0]?.levels ?? [];
    const shaded = levels.length <= MOST_SHADES;
    return {
      lead: extremes(question, summary, reading),
      picture: html`${shaded ? key(question, levels, reading) : nothing}
        <ul class="stacks" part="rows">
          ${summary.rows.map(
            (row) =>
              html`<li>
                <span class="title">
                  ${titleOf(question, row.rowId, reading)} <span class="n">${rowNote(row, reading)}</span>
                </span>
                ${row.spread.n === 0 ? nothing : shaded ? levelStack(row, reading) : meanBar(row)}
              </li>`,
          )}
        </ul>`,
      table: table(question, summary, reading),
    };
  },
  partTitle: (question, part, reading) => rowText(question, part, reading),
};

function titleOf({rows}: MatrixQuestion, id: string, {languages}: FeedbackReading): unknown {
  return textTemplate(rows.find((row) => row.id === id)?.title ?? id, languages);
}

function rowText({rows}: MatrixQuestion, id: string, reading: FeedbackReading): string {
  return plainText(reading, rows.find((row) => row.id === id)?.title ?? id);
}

/** The rows of the highest and the lowest mean. */
function extremes(question: MatrixQuestion, {rows}: MatrixSummary, reading: FeedbackReading): readonly string[] {
  const {words} = reading;
  const sorted = rows
    .filter(({spread}) => spread.mean !== null)
    .sort((a, b) => (b.spread.mean ?? 0) - (a.spread.mean ?? 0));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return [];
  const line = (word: 'feedback.best-row' | 'feedback.worst-row', {rowId, spread}: MatrixRowSummary) =>
    words.term(word, rowText(question, rowId, reading), tenth(reading, spread.mean ?? 0));
  return tenth(reading, best.spread.mean ?? 0) === tenth(reading, worst.spread.mean ?? 0)
    ? [words.term('feedback.mean', tenth(reading, best.spread.mean ?? 0))]
    : [line('feedback.best-row', best), line('feedback.worst-row', worst)];
}

function key(question: MatrixQuestion, levels: MatrixRowSummary['levels'], reading: FeedbackReading): TemplateResult {
  return html`<ul class="key" aria-hidden="true">
    ${levels.map(
      ({value}, index) =>
        html`<li>${stackSwatch(shadeOf(index, levels.length))} ${levelTitle(question, value, reading)}</li>`,
    )}
  </ul>`;
}

/** How many answered, and what they came to; why the others did not. */
function rowNote({counts, spread}: MatrixRowSummary, reading: FeedbackReading): string {
  const {words} = reading;
  if (!counts) return words.term('feedback.unknown');
  const parts = [words.term('feedback.answered', counts.answered, words.number(counts.answered))];
  if (spread.mean !== null) parts.push(`${words.term('feedback.column-mean')} ${tenth(reading, spread.mean)}`);
  for (const state of ['not-applicable', 'do-not-know'] as const) {
    const count = state === 'not-applicable' ? counts.notApplicable : counts.doNotKnow;
    if (count > 0) parts.push(words.term(`feedback.${state}`, count, words.number(count)));
  }
  return parts.join(' · ');
}

function levelStack({levels}: MatrixRowSummary, {words}: FeedbackReading): TemplateResult {
  return stackBar(
    levels.map(({count}, index) => ({count, shade: shadeOf(index, levels.length), shown: words.number(count)})),
  );
}

function meanBar({levels, spread}: MatrixRowSummary): TemplateResult {
  const scale = [levels[0]?.value ?? 0, levels.at(-1)?.value ?? 1] as const;
  const middle = spread.quartiles && ([spread.quartiles.lower, spread.quartiles.upper] as const);
  return scoreBar({scale, value: spread.mean, spread: middle});
}

function table(
  question: MatrixQuestion,
  {rows}: MatrixSummary,
  reading: FeedbackReading,
): {readonly head: readonly unknown[]; readonly rows: readonly (readonly unknown[])[]} {
  const {words} = reading;
  const levels = rows[0]?.levels ?? [];
  const number = (count: number | undefined) => (count === undefined ? '–' : words.number(count));
  return {
    head: [
      words.term('feedback.column-row'),
      ...levels.map(({value}) => levelTitle(question, value, reading)),
      words.term('feedback.column-answers'),
      words.term('feedback.column-mean'),
      words.term('feedback.column-median'),
      words.term('scale.not-applicable'),
      words.term('scale.do-not-know'),
    ],
    rows: rows.map(({rowId, counts, levels: counted, spread}) => [
      titleOf(question, rowId, reading),
      ...levels.map(({value}) => {
        const level = counted.find((one) => one.value === value);
        return level && counts ? countedText(reading, level) : '–';
      }),
      number(counts?.answered),
      spread.mean === null ? '–' : tenth(reading, spread.mean),
      spread.median === null ? '–' : tenth(reading, spread.median),
      number(counts?.notApplicable),
      number(counts?.doNotKnow),
    ]),
  };
}
