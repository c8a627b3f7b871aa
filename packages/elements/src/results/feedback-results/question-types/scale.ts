import type {PromoterSummary, ScaleSummary} from '@consulta/analysis';
import type {ScaleQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {columns} from '../../../charts/columns/columns.js';
import {scoreBar} from '../../../charts/score-bar/score-bar.js';
import {stackBar, stackSwatch} from '../../../charts/stack-bar/stack-bar.js';
import {barList} from '../bar-list.js';
import {countedHead, countedRow, countedText} from '../counted-rows.js';
import {type FeedbackReading, signed} from '../feedback-reading.js';
import {levelTitle} from '../level-titles.js';
import {spreadLines, spreadRows} from '../spread-lines.js';
import type {SummaryView} from '../summary-view.js';

/** Levels in words are bars, numbers are columns; a question of recommending has its score above them. */
export const scaleView: SummaryView<'scale'> = {
  draw(question, summary, reading) {
    const {levels, spread, promoters} = summary;
    const rows = levels.map((level) => countedRow(reading, levelTitle(question, level.value, reading), level));
    return {
      lead: [...(promoters ? promoterLines(reading, promoters) : []), ...spreadLines(reading, spread)],
      picture: html`${promoters ? promoterPicture(reading, promoters) : nothing}
      ${question.levels ? levelBars(question, summary, reading) : levelColumns(question, summary, reading)}`,
      table: {
        head: countedHead(reading),
        rows: [...(promoters ? promoterRows(reading, promoters) : []), ...rows, ...spreadRows(reading, spread)],
      },
    };
  },
};

function levelBars(question: ScaleQuestion, {levels}: ScaleSummary, reading: FeedbackReading): TemplateResult {
  return barList(
    levels.map((level) => ({
      title: levelTitle(question, level.value, reading),
      share: level.share ?? 0,
      shown: countedText(reading, level),
    })),
  );
}

function levelColumns(question: ScaleQuestion, {levels}: ScaleSummary, reading: FeedbackReading): TemplateResult {
  const {words} = reading;
  const shown = (value: number) => words.number(value);
  const ends = [question.from, question.to].flatMap((end) =>
    end === undefined || !question.labels ? [] : [levelTitle(question, end, reading)],
  );
  return html`${columns(
    levels.map(({count}) => ({count, shown: shown(count)})),
    levels.map(({value}, index) => ({at: (index + 0.5) / levels.length, text: shown(value)})),
    {touching: false, dir: words.dir()},
  )}
  ${ends.length > 0 ? html`<p class="ends">${ends.map((end) => html`<span>${end}</span>`)}</p>` : nothing}`;
}

/** A score of −1 to 1 as it is read: −100 to 100. */
const asRead = (share: number): number => share * 100;

function promoterLines(reading: FeedbackReading, {score, interval}: PromoterSummary): readonly string[] {
  if (score === null) return [];
  const {words} = reading;
  const written = (share: number) => signed(reading, asRead(share), 0);
  return [
    interval
      ? words.term('feedback.promoter-score-between', written(score), written(interval.low), written(interval.high))
      : words.term('feedback.promoter-score', written(score)),
  ];
}

const KINDS = [
  {kind: 'detractors', shade: 6},
  {kind: 'passives', shade: 4},
  {kind: 'promoters', shade: 1},
] as const;

function promoterPicture(reading: FeedbackReading, summary: PromoterSummary): TemplateResult {
  const {words} = reading;
  const {score, interval} = summary;
  if (score === null) return html``;
  const range = interval && ([asRead(interval.low), asRead(interval.high)] as const);
  return html`<div class="promoters" aria-hidden="true">
    ${scoreBar({scale: [-100, 100], value: asRead(score), range})}
    <p class="ends"><span>${signed(reading, -100)}</span><span>0</span><span>${signed(reading, 100)}</span></p>
    <ul class="key">
      ${KINDS.map(({kind, shade}) => html`<li>${stackSwatch(shade)} ${words.term(`feedback.${kind}`)}</li>`)}
    </ul>
    ${stackBar(KINDS.map(({kind, shade}) => ({shade, count: summary[kind], shown: words.number(summary[kind])})))}
  </div>`;
}

function promoterRows(reading: FeedbackReading, summary: PromoterSummary): readonly (readonly string[])[] {
  const {words} = reading;
  const all = summary.promoters + summary.passives + summary.detractors;
  return KINDS.map(({kind}) => [
    words.term(`feedback.${kind}`),
    words.number(summary[kind]),
    all === 0 ? '–' : words.number(summary[kind] / all, {style: 'percent', maximumFractionDigits: 0}),
    '–',
  ]);
}
