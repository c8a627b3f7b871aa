import {type Item, type PointsAnswer, textIn} from '@consulta/schema';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../base/localization.js';
import {textTemplate, titleTemplate} from '../../base/text-template.js';
import {pointsLeft, pointsStep, stepped, withPoints} from './shared-out.js';
import type {PointsWords} from './words/points-words.js';

/** What the person is writing, letter for letter. */
export interface Typed {
  readonly id: string;
  readonly text: string;
}

export interface PointsView {
  readonly items: readonly Item[];
  readonly partsOf: (id: string) => readonly Item[];
  readonly points: PointsAnswer;
  readonly total: number;
  readonly typed: Typed | undefined;
  readonly languages: readonly string[];
  readonly words: Localization<PointsWords>;
  readonly isWrong: boolean;
  /** What stands beside the points of an item. */
  readonly beside?: (item: Item, key: string) => unknown;
  /** The person is writing a number. */
  readonly write: (points: PointsAnswer, typed: Typed) => void;
  /** The person finished a number, or pressed a button; `said` is what that button did. */
  readonly give: (points: PointsAnswer, said?: string) => void;
}

/** How many points are left, in view wherever one is in the list, and a row for each item. */
export function pointsRows(view: PointsView): TemplateResult {
  const {items} = view;
  const left = pointsLeft(view.points, view.total);
  const state = left < 0 ? 'over' : left === 0 ? 'done' : 'some';
  return html`<p class="purse ${state}" part="left" id="purse">${leftWords(view)}</p>
    <ul class="shares" role="list">
      ${repeat(
        items,
        ({id}) => id,
        (item, index) => row(view, item, `r${index}`, index === 0),
      )}
    </ul>`;
}

/** "40 of 100 points left", or what else there is to say of the rest. */
function leftWords({points, total, words}: Pick<PointsView, 'points' | 'total' | 'words'>): string {
  const left = pointsLeft(points, total);
  if (left < 0) return words.term('points.too-many', -left, words.number(-left));
  if (left === 0) return words.term('points.all-given', words.number(total));
  return words.term('points.left', left, words.number(left), words.number(total));
}

function row(view: PointsView, item: Item, key: string, isFirst: boolean): TemplateResult {
  const {words, languages, points, total, typed, beside} = view;
  const {id, title, description} = item;
  const given = points[id] ?? 0;
  const parts = view.partsOf(id);
  const shown = typed?.id === id ? typed.text : given === 0 ? '' : String(given);
  const described = [description !== undefined && `d-${key}`, parts.length > 0 && `p-${key}`, 'purse'];
  return html`<li class="share" part="item">
    <div class="about">
      <span class="title" id="t-${key}" dir="auto">${textTemplate(title, languages)}</span>
      ${
        description === undefined
          ? nothing
          : html`<span class="description" id="d-${key}">${titleTemplate(description, languages)}</span>`
      }
      ${
        parts.length === 0
          ? nothing
          : html`<ul class="parts" id="p-${key}" role="list">
              ${parts.map((part) => html`<li>${textTemplate(part.title, languages)}</li>`)}
            </ul>`
      }
    </div>
    <div class="giving">${beside?.(item, key) ?? nothing}<div class="amount">
      ${stepper(view, item, key, -1, given <= 0)}
      <input
        class="given"
        type="number"
        inputmode=${Number.isInteger(total) && total > 2 ? 'numeric' : 'decimal'}
        min="0"
        step="any"
        placeholder="0"
        .value=${live(shown)}
        ?data-anchor=${isFirst}
        aria-labelledby="t-${key}"
        aria-describedby=${described.filter(Boolean).join(' ')}
        aria-invalid=${view.isWrong ? 'true' : nothing}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @input=${(event: Event) => {
          const {value: text} = event.target as HTMLInputElement;
          view.write(withPoints(points, id, Number(text)), {id, text});
        }}
        @change=${(event: Event) => view.give(withPoints(points, id, Number((event.target as HTMLInputElement).value)))}
      />
      ${stepper(view, item, key, 1, pointsLeft(points, total) <= 0)}
    </div></div>
    ${bar(given, total, words.dir())}
  </li>`;
}

/** It stays where it is when there is nothing to do for it: the focus must not be lost with it. */
function stepper(view: PointsView, item: Item, key: string, sign: 1 | -1, isIdle: boolean): TemplateResult {
  const {words, points, total, languages} = view;
  const step = pointsStep(total);
  const press = () => {
    if (isIdle) return;
    const after = stepped(points, item.id, sign * step, total);
    const title = textIn(item.title, languages).text;
    const said = words.term('points.given', title, words.number(after[item.id] ?? 0));
    view.give(after, `${said} ${leftWords({...view, points: after})}`);
  };
  const name = `${sign > 0 ? 'm' : 'l'}-${key}`;
  return html`<button
    type="button"
    class="step"
    part="step"
    aria-disabled=${isIdle ? 'true' : nothing}
    aria-labelledby="${name} t-${key}"
    @click=${press}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">${sign > 0 ? svg`<path d="M10 4v12M4 10h12" />` : svg`<path d="M4 10h12" />`}</svg>
    <span class="visually-hidden" id=${name}>${words.term(sign > 0 ? 'points.more' : 'points.less', words.number(step))}</span>
  </button>`;
}

function bar(given: number, total: number, direction: 'ltr' | 'rtl'): TemplateResult {
  const width = total > 0 ? Math.min(100, Math.max(0, (100 * given) / total)) : 0;
  return html`<svg class="bar ${direction}" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="1" /><rect class="filled" width=${width} height="1" />`}
  </svg>`;
}
