import type {ScaleAnswer, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {errorSign} from '../../base/field-template.js';
import type {Localization} from '../../base/localization.js';
import {textTemplate, titleTemplate} from '../../base/text-template.js';
import type {ControlWords} from '../../base/words/control-words.js';
import {isExplained, levelMeaning} from '../scale/level-meaning.js';
import {type AsideAnswer, type ScaleDisplay, type ScaleOption, STAR} from '../scale/scale-options.js';
import type {MatrixRow} from './matrix-answer.js';

export interface MatrixView {
  readonly rows: readonly MatrixRow[];
  readonly points: readonly ScaleOption[];
  readonly aside: readonly AsideAnswer[];
  readonly display: ScaleDisplay;
  readonly answers: ReadonlyMap<string, ScaleAnswer>;
  readonly languages: readonly string[];
  readonly words: Localization<ControlWords>;
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  /** Whether the row's answer is wrong or missing, and that is shown. */
  readonly isWrong: (id: string) => boolean;
  /** What is said beside such a row. */
  readonly rowError: (id: string) => string | undefined;
  /** Differs from before when a row has to be drawn again though its answer is the same. */
  readonly drawnFor: (id: string) => unknown;
  readonly clear: (id: string) => void;
}

/**
 * The levels once, and a group of radio buttons for each row. Side by side it looks like a table and on a phone like
 * cards, with the same elements: a screen reader hears row and level either way.
 */
export function matrixTable(view: MatrixView): TemplateResult {
  return html`${head(view)}
    ${repeat(
      view.rows,
      ({id}) => id,
      (row, index) =>
        // Answering one row draws one row.
        guard([view.answers.get(row.id), view.isWrong(row.id), view.rowError(row.id), view.drawnFor(row.id)], () =>
          matrixRow(view, row, index),
        ),
    )}`;
}

/** For the eye alone: every radio button says its own level. */
function head({points, aside, languages, words}: MatrixView): TemplateResult {
  const explains = points.some(isExplained);
  return html`<div class="head ${explains ? 'explains' : ''}" part="head" aria-hidden="true">
    <span class="corner"></span>
    ${points.map(
      (point, index) =>
        html`<div class="column"
          ><span class="number">${words.number(point.value)}</span> <span id="l${index}">${textTemplate(point.title, languages)}</span
          >${levelMeaning(point, `m${index}`, languages)}</div
        >`,
    )}
    ${aside.map((word) => html`<div class="column apart">${words.term(`scale.${word}`)}</div>`)}
  </div>`;
}

function matrixRow(view: MatrixView, {id, title, description}: MatrixRow, index: number): TemplateResult {
  const {points, aside, display, answers, languages, words, isDisabled} = view;
  const answer = answers.get(id) ?? null;
  const error = view.rowError(id);
  const shape = display === 'levels' ? 'words-list' : `numbers ${display} ${points.length > 7 ? 'many' : ''}`;
  const described = [description !== undefined && `d-${index}`, error !== undefined && `e-${index}`].filter(Boolean);
  return html`<div
    class="row ${answer === null ? '' : 'answered'} ${error === undefined ? '' : 'wrong'}"
    part="row"
    role="radiogroup"
    data-row=${id}
    aria-labelledby="t-${index}"
    aria-describedby=${described.join(' ') || nothing}
    aria-required=${view.isRequired ? 'true' : nothing}
    aria-invalid=${view.isWrong(id) ? 'true' : nothing}
  >
    <div class="about">
      <div class="words"
        ><span class="row-title" id="t-${index}">${textTemplate(title, languages)}</span
        >${description === undefined ? nothing : html`<span class="description" id="d-${index}">${titleTemplate(description, languages)}</span>`}${
          error === undefined
            ? nothing
            : html`<span class="row-error" id="e-${index}">${errorSign}<span>${error}</span></span>`
        }</div
      >${
        answer === null || isDisabled
          ? nothing
          : html`<button
              type="button"
              class="clear"
              part="clear"
              tabindex="-1"
              aria-keyshortcuts="Delete"
              aria-labelledby="c-${index} t-${index}"
              title=${words.term('control.clear')}
              @click=${() => view.clear(id)}
            ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg
            ><span class="visually-hidden" id="c-${index}">${words.term('control.clear')}</span></button>`
      }
    </div>
    <div class="cells ${shape}">${points.map((point, at) => levelCell(view, id, answer, point, at))}</div>
    ${ends(view)}
    ${
      aside.length === 0
        ? nothing
        : html`<div class="cells apart">${aside.map((word) => asideCell(id, answer, word, words.term(`scale.${word}`)))}</div>`
    }
  </div>`;
}

// Each cell is one template: a matrix of 30 rows has hundreds of them.
function levelCell(
  {points, display, languages, words}: MatrixView,
  row: string,
  answer: ScaleAnswer | null,
  point: ScaleOption,
  index: number,
): TemplateResult {
  const {value, title} = point;
  const isEnd = display !== 'levels' && (index === 0 || index === points.length - 1);
  const described = [isEnd && title && `l${index}`, isExplained(point) && `m${index}`].filter(Boolean).join(' ');
  const isLit = display === 'stars' && typeof answer === 'number' && value <= answer;
  return html`<label class=${isLit ? 'option lit' : 'option'} part="option"
    ><input
      type="radio"
      name=${row}
      value=${value}
      .checked=${live(answer === value)}
      aria-describedby=${described || nothing}
    /><span class="face"
      ><span class="title"
        >${display === 'stars' ? STAR : nothing}<span class="number">${words.number(value)}</span> ${
          display === 'levels' ? textTemplate(title, languages) : nothing
        }</span
      ></span
    ></label
  >`;
}

function asideCell(row: string, answer: ScaleAnswer | null, value: AsideAnswer, word: string): TemplateResult {
  return html`<label class="option" part="option"
    ><input type="radio" name=${row} value=${value} .checked=${live(answer === value)} /><span class="face"
      ><span class="title">${word}</span></span
    ></label
  >`;
}

/** Under the numbers of a card; beside each other they stand in the head. */
function ends({points, display, languages}: MatrixView): TemplateResult | typeof nothing {
  const [first, last]: readonly (Text | undefined)[] = [points[0]?.title, points.at(-1)?.title];
  if (display === 'levels' || (!first && !last)) return nothing;
  return html`<div class="ends" aria-hidden="true">
    <span>${textTemplate(first, languages)}</span><span>${textTemplate(last, languages)}</span>
  </div>`;
}
