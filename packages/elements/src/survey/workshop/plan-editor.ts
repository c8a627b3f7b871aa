import type {Response} from '@consulta/schema';
import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {type PlanWords, planWords} from '../../base/plan/words/plan-words.js';
import {sessionContext} from '../session-context.js';
import {editorStyles} from './plan-editor.styles.js';
import {PlanEditing, type PlannedResponse} from './plan-editing.js';
import {PlanWork} from './plan-work.js';

/**
 * Goes on with the plan of a response: actions, owners, dates, status, and the order of the gaps. Saving makes a response
 * that replaces the one from before in results; both are kept.
 *
 * @tagname consulta-plan-editor
 * @fires {Event} consulta-plan-saved - The plan was saved; `saved` is the response that holds it.
 * @csspart button - The button that saves.
 */
export class ConsultaPlanEditor extends ConsultaElement<PlanWords> {
  static override readonly words = [planWords];
  static override readonly styles = [base, buttons, editorStyles];

  /** Whose plan goes on, on which survey, kept where. */
  @property({attribute: false}) planned: PlannedResponse | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** What the plan was saved as. */
  saved: Response | undefined;

  @state() private work: PlanWork | undefined;
  @state() private isChanged = false;
  @state() private failed: 'plan.not-opened' | 'plan.not-saved' | undefined;

  readonly #provider = new ContextProvider(this, {context: sessionContext});
  #editing: PlanEditing | undefined;
  #unsubscribe: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('planned')) void this.#begin();
  }

  protected override content(): unknown {
    const {work, languages, localization: words} = this;
    if (!work) return html`<p role="alert">${this.failed ? words.term(this.failed) : nothing}</p>`;
    return html`<consulta-action-plan .work=${work} .languages=${languages}></consulta-action-plan>
      <div class="save">
        <button type="button" class="primary" part="button" ?disabled=${!this.isChanged} @click=${this.#save}>
          ${words.term('plan.save')}
        </button>
        <p role="status">${this.isChanged ? words.term('plan.kept') : nothing}</p>
      </div>
      <p role="alert">${this.failed ? words.term(this.failed) : nothing}</p>`;
  }

  async #begin(): Promise<void> {
    this.#end();
    const {planned} = this;
    if (!planned) return;
    try {
      const editing = await PlanEditing.begin(planned);
      if (planned !== this.planned || !this.isConnected) return editing.end();
      const {session} = editing;
      this.#editing = editing;
      this.#provider.setValue(session);
      this.#unsubscribe = session.subscribe(({plan}) => (this.isChanged ||= plan));
      // Something from an earlier visit waits to be saved.
      this.isChanged = JSON.stringify(session.plan ?? []) !== JSON.stringify(planned.response.plan ?? []);
      this.work = new PlanWork(session);
    } catch {
      // Told to the person in the place of the plan.
      this.failed = 'plan.not-opened';
    }
  }

  readonly #save = async (): Promise<void> => {
    this.failed = undefined;
    try {
      this.saved = await this.#editing?.save();
    } catch {
      // Told to the person; what was written is still there.
      this.failed = 'plan.not-saved';
      return;
    }
    this.#end();
    this.dispatchEvent(new Event('consulta-plan-saved', {bubbles: true, composed: true}));
  };

  #end(): void {
    this.#unsubscribe?.();
    this.#editing?.end();
    this.#editing = this.#unsubscribe = undefined;
    this.work = this.failed = undefined;
    this.isChanged = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-plan-editor': ConsultaPlanEditor;
  }
}
