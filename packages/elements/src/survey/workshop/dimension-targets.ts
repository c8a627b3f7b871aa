import {textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {base} from '../../base/base.styles.js';
import {plainFields} from '../../base/plain-field.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {keepInputInside} from '../../base/keep-input-inside.js';
import {type PlanWords, planWords} from '../../base/plan/words/plan-words.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {SessionController} from '../session-controller.js';
import {planStyles} from './action-plan.styles.js';
import {targetStyles} from './dimension-targets.styles.js';
import type {DimensionAim, DimensionAims} from './dimension-aims.js';

/**
 * Where each dimension is to be: one target for all its statements, beside what it comes to now and how much of the way
 * is done.
 *
 * @tagname consulta-dimension-targets
 * @csspart targets - All of it.
 * @csspart dimension - One dimension.
 */
export class ConsultaDimensionTargets extends ConsultaElement<PlanWords & ControlWords> {
  static override readonly words = [planWords, controlWords];
  static override readonly styles = [base, plainFields, planStyles, targetStyles];

  /** What is aimed at. */
  @property({attribute: false}) aims: DimensionAims | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  protected readonly session = new SessionController(this, ({questions}) => questions.size > 0);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInputInside(root);
    return root;
  }

  protected override content(): unknown {
    const {aims, localization: words} = this;
    const dimensions = aims?.dimensions ?? [];
    if (!aims || dimensions.length === 0) return nothing;
    return html`<section part="targets" class="plan" aria-labelledby="title">
      <h3 id="title">${words.term('targets.title')}</h3>
      <p>${words.term('targets.intro')}</p>
      <ul role="list" class="dimensions">
        ${dimensions.map((dimension) => this.#dimension(aims, dimension))}
      </ul>
    </section>`;
  }

  #dimension(aims: DimensionAims, {definition, steps, areShares, aim, ...standing}: DimensionAim): TemplateResult {
    const {languages, localization: words} = this;
    const {id, title} = definition;
    const choose = ({target}: Event): void => {
      const {value} = target as HTMLSelectElement;
      // What differs from statement to statement stays so until a level is chosen for all.
      if (value !== 'various') aims.aim(id, value === '' ? undefined : Number(value));
    };
    return html`<li part="dimension">
      <label>
        <span dir="auto">${unmarkedTemplate(title, languages)}</span>
        <select aria-describedby="standing-${id}" @change=${choose}>
          ${aim === 'various' ? html`<option value="various" .selected=${live(true)}>${words.term('targets.various')}</option>` : nothing}
          <option value="" .selected=${live(aim === undefined)}>${words.term('targets.none')}</option>
          ${steps.map((step) => {
            if (areShares) {
              const share = words.term('targets.share', words.number(step.value, {style: 'percent'}));
              return html`<option value=${step.value} .selected=${live(aim === step.value)}>${share}</option>`;
            }
            const named = step.title === undefined ? '' : unmarked(textIn(step.title, languages).text);
            const text = step.word
              ? words.term(`answer.${step.word}`)
              : words.term('targets.step', words.number(step.value), named);
            return html`<option value=${step.value} .selected=${live(aim === step.value)}>${text}</option>`;
          })}
        </select>
      </label>
      ${areShares ? html`<p class="shares">${words.term('targets.shares')}</p>` : nothing}
      <p id="standing-${id}" class="standing" role="status">${this.#standing(standing)}</p>
    </li>`;
  }

  #standing({current, target, percentToTarget}: Pick<DimensionAim, 'current' | 'target' | 'percentToTarget'>): string {
    const {localization: words} = this;
    const write = (value: number | null): string =>
      value === null ? '–' : words.number(value, {maximumFractionDigits: 2});
    if (target === null) return words.term('targets.now', write(current));
    const gap = words.term('plan.gap', write(current), write(target));
    if (percentToTarget === null) return gap;
    const percent = words.number(percentToTarget, {style: 'percent', maximumFractionDigits: 0});
    return `${gap} · ${words.term('targets.percent', percent)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-dimension-targets': ConsultaDimensionTargets;
  }
}
