import {type Response, readPlan, type Survey} from '@consulta/schema';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {LazyPart} from '../../base/lazy-part.js';
import type {Desk} from './desk.js';

/** What the editor of a plan tells. */
type PlanSaved = Event & {readonly target: EventTarget & {readonly saved?: Response}};

/** The plan of the response that is open, to go on with. */
export class PlanPart {
  readonly #desk: Desk;
  readonly #part: LazyPart;
  readonly #saved: (response: Response) => void;
  /** The response whose plan is being changed. */
  #planned: {readonly survey: Survey; readonly response: Response; readonly store: Desk['store']} | undefined;

  constructor(desk: Desk, host: ReactiveControllerHost, saved: (response: Response) => void) {
    this.#desk = desk;
    this.#part = new LazyPart(host, () => import('../../survey/workshop/define-plan-editor.js'));
    this.#saved = saved;
  }

  /** The way there, where there is a plan that has not been replaced. */
  button(survey: Survey | undefined, response: Response): TemplateResult | typeof nothing {
    const {stored, words, store} = this.#desk;
    if (!survey || stored.superseded.has(response.id) || readPlan(response).length === 0) return nothing;
    const isOpen = this.#isOpenFor(response);
    const toggle = (): void => {
      this.#planned = isOpen ? undefined : {survey, response, store};
      this.#desk.requestUpdate();
    };
    return html`<button type="button" part="button" class="plain" aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}>
      ${words.term('detail.plan')}
    </button>`;
  }

  render(response: Response): unknown {
    if (!this.#isOpenFor(response)) return nothing;
    const {words, languages} = this.#desk;
    return html`<div class="unprinted">${this.#part.show(
      () => html`<consulta-plan-editor
        .planned=${this.#planned}
        .languages=${languages}
        @consulta-plan-saved=${({target}: PlanSaved) => void this.#keep(target.saved)}
      ></consulta-plan-editor>`,
      {
        loading: words.term('desk.reading'),
        failed: words.term('detail.plan-failed'),
        tryAgain: words.term('detail.try-again'),
      },
    )}</div>`;
  }

  #isOpenFor({id}: Response): boolean {
    return this.#planned?.response.id === id;
  }

  async #keep(response: Response | undefined): Promise<void> {
    this.#planned = undefined;
    // What is opened has to be in the list.
    await this.#desk.stored.settled;
    if (response) this.#saved(response);
    this.#desk.announce(this.#desk.words.term('detail.plan-saved'));
  }
}
