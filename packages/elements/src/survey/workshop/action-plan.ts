import {type Plan, type PlanAction, type RankingAnswer, type RankingQuestion, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {arithmeticStyles} from '../../base/arithmetic/arithmetic.styles.js';
import {base, buttons} from '../../base/base.styles.js';
import {plainFields} from '../../base/plain-field.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {keepInputInside} from '../../base/keep-input-inside.js';
import {gapArithmetic} from '../../base/plan/gap-arithmetic.js';
import {gapQuestion, gapTitle} from '../../base/plan/gap-title.js';
import {type PlanWords, planWords} from '../../base/plan/words/plan-words.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {SessionController} from '../session-controller.js';
import {planStyles} from './action-plan.styles.js';
import {valueWords} from './position-words.js';
import type {PlanWork} from './plan-work.js';

const STATUSES = ['planned', 'begun', 'done'] as const;

/**
 * From gaps to actions: the gaps in the order of their priority, to be ranked by the group, and for the first of them what
 * is done, by whom, by when.
 *
 * @tagname consulta-action-plan
 * @csspart plan - All of it.
 * @csspart gap - One of the gaps that are planned for.
 * @csspart button - Any of the buttons.
 */
export class ConsultaActionPlan extends ConsultaElement<PlanWords & ControlWords> {
  static override readonly words = [planWords, controlWords];
  static override readonly styles = [base, buttons, plainFields, arithmeticStyles, planStyles];

  /** What is planned. */
  @property({attribute: false}) work: PlanWork | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  #question: RankingQuestion | undefined;

  protected readonly session = new SessionController(this, ({plan, questions}) => plan || questions.size > 0);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInputInside(root);
    return root;
  }

  protected override content(): unknown {
    const {work, localization: words} = this;
    if (!work) return nothing;
    const {order, entries} = work;
    return html`<section part="plan" class="plan" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${words.term('plan.title')}</h3>
      ${
        order.length === 0
          ? html`<p>${words.term('plan.none')}</p>`
          : html`<p>${words.term('plan.intro')}</p>
              ${this.#ranking(work, order)} ${gapArithmetic(work.gaps, words, (id) => this.#title(work, id))}
              ${this.#count(work, order.length)}
              <ol class="gaps">
                ${entries.map((entry, index) => this.#gap(work, entry, index))}
              </ol>`
      }
    </section>`;
  }

  #ranking(work: PlanWork, order: readonly string[]): TemplateResult {
    const {languages, localization: words} = this;
    const gaps = new Map(work.gaps.map((gap) => [gap.id, gap]));
    const question: RankingQuestion = {
      id: 'gaps',
      type: 'ranking',
      title: words.term('plan.order'),
      description: words.term('plan.order-hint'),
      items: order.map((id) => {
        const gap = gaps.get(id);
        const write = (value: number): string => this.#value(work, id, value);
        const text = gap && words.term('plan.gap', write(gap.current), write(gap.target));
        const description = gap && `${text ?? ''} · ${words.term(`plan.${gap.level}`)}`;
        return {id, title: this.#title(work, id), ...(description !== undefined && {description})};
      }),
    };
    // The same question stays the same object, or the list would begin anew under the hands of the person.
    if (JSON.stringify(question) !== JSON.stringify(this.#question)) this.#question = question;
    return html`<consulta-ranking
      .question=${this.#question}
      .languages=${languages}
      .value=${order}
      .problems=${[]}
      @change=${({target}: Event) => {
        const value = (target as EventTarget & {readonly value: RankingAnswer | null}).value ?? [];
        work.rank(value.flat().filter((item) => typeof item === 'string'));
      }}
    ></consulta-ranking>`;
  }

  #count(work: PlanWork, most: number): TemplateResult {
    const {localization: words} = this;
    return html`<p>
      <label>
        ${words.term('plan.many')}
        <select @change=${({target}: Event) => work.planFor(Number((target as HTMLSelectElement).value))}>
          ${Array.from(
            {length: most},
            (_, index) =>
              html`<option value=${index + 1} ?selected=${live(index + 1 === work.count)}>${words.number(index + 1)}</option>`,
          )}
        </select>
      </label>
    </p>`;
  }

  #gap(work: PlanWork, {questionId, priority, actions}: Plan[number], index: number): TemplateResult {
    const {localization: words} = this;
    return html`<li part="gap">
      <h4 id="gap-${index}" dir="auto">${this.#title(work, questionId)} <span>(${words.term(`plan.${priority}`)})</span></h4>
      ${actions.map((action, at) => this.#action(work, questionId, {action, at, gap: index}))}
      <button
        type="button"
        class="plain"
        part="button"
        id="add-${index}"
        aria-describedby="gap-${index}"
        @click=${() => this.#add(work, questionId, `action-${index}-${actions.length}`)}
      >
        ${words.term('plan.add')}
      </button>
    </li>`;
  }

  #action(
    work: PlanWork,
    id: string,
    {action, at, gap}: {readonly action: PlanAction; readonly at: number; readonly gap: number},
  ): TemplateResult {
    const {localization: words} = this;
    // What is being written is kept letter by letter, and freed of spaces around it once it is finished.
    const set = (name: keyof PlanAction) => (event: Event) => {
      const {value} = event.target as HTMLInputElement | HTMLSelectElement;
      work.changeAction(id, at, {[name]: event.type === 'change' ? value.trim() : value});
    };
    return html`<div class="action" role="group" aria-labelledby="gap-${gap}">
      <label class="wide">
        <span>${words.term('plan.action')}</span>
        <input id="action-${gap}-${at}" dir="auto" .value=${live(action.action)} @input=${set('action')} @change=${set('action')} />
      </label>
      <label>
        <span>${words.term('plan.owner')}</span>
        <input dir="auto" .value=${live(action.owner ?? '')} @input=${set('owner')} @change=${set('owner')} />
      </label>
      <label>
        <span>${words.term('plan.due')}</span>
        <input type="date" .value=${live(action.due ?? '')} @change=${set('due')} />
      </label>
      <label>
        <span>${words.term('plan.status')}</span>
        <select @change=${set('status')}>
          ${STATUSES.map((status) => html`<option value=${status} ?selected=${live(status === action.status)}>${words.term(`plan.${status}`)}</option>`)}
        </select>
      </label>
      <button type="button" class="quiet" part="button" @click=${() => this.#remove(work, id, at, `add-${gap}`)}>
        ${words.term('plan.remove')}<span class="visually-hidden"> – ${action.action}</span>
      </button>
    </div>`;
  }

  #add(work: PlanWork, id: string, field: string): void {
    work.addAction(id);
    void this.#focus(field);
  }
  #remove(work: PlanWork, id: string, at: number, next: string): void {
    work.removeAction(id, at);
    void this.#focus(next);
  }
  async #focus(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** As it is answered: by yes or no, too. */
  #value({session}: PlanWork, id: string, value: number): string {
    const question = gapQuestion(session.survey, id);
    return question ? valueWords({question}, value, this.localization) : this.localization.number(value);
  }
  #title({session}: PlanWork, id: string): string {
    return gapTitle(session.survey, id, (text) => unmarked(textIn(text, this.languages).text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-action-plan': ConsultaActionPlan;
  }
}
