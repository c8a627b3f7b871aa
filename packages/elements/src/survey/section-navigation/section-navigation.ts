import type {Asking} from '@consulta/engine';
import type {Section} from '@consulta/schema';
import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {type SurveyWords, surveyWords} from '../words/survey-words.js';
import {styles} from './section-navigation.styles.js';

/**
 * Which section this is, as words and as a bar, and the list of sections with the progress of each; on a narrow page it
 * folds into one line. Where all sections are on one page, none is the current one; where a page has one question, the
 * bar is that of the questions, and stands there.
 *
 * @fires {Event} section-chosen - The person chose a section: `chosen`.
 */
export class ConsultaSectionNavigation extends ConsultaElement<SurveyWords> {
  static override readonly words = [surveyWords];
  static override readonly styles = [base, buttons, styles];

  /** Whose sections these are. It is given, not taken from around: at first there may be no session yet. */
  @property({attribute: false}) asking: Asking | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** How many sections the page holds: 0 where it is only one question. */
  @property({attribute: false}) onPage = 1;
  /** The section on the page, or the first of several; '' on the review. */
  @property() current = '';
  /** The section that the person chose last. */
  chosen = '';

  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('asking')) this.#follow();
  }

  protected override content(): unknown {
    const session = this.asking;
    if (!session) return nothing;
    const sections = session.sections();
    const {localization} = this;
    const place = this.#place(sections);
    return html`
      <nav aria-label=${localization.term('sections.label')}>
        ${
          this.onPage === 1
            ? html`<p class="wide place" aria-hidden="true">${place.said}</p>
                <progress aria-label=${place.said} max=${sections.length} .value=${place.at}></progress>`
            : nothing
        }
        <details class="folded">
          <summary>
            <span>${place.said}</span>
            <span class="quiet">${localization.term('sections.all')}</span>
          </summary>
          ${this.#list(session, sections)}
        </details>
        <div class="wide">${this.#list(session, sections)}</div>
      </nav>
    `;
  }

  #place(sections: readonly Section[]): {readonly at: number; readonly said: string} {
    const {localization} = this;
    const of = sections.length;
    if (this.onPage > 1 && this.current !== '') return {at: 0, said: localization.term('sections.label')};
    const at = sections.findIndex(({id}) => id === this.current) + 1;
    if (at === 0) return {at: of, said: localization.term('survey.check')};
    return {at, said: localization.term('sections.place', localization.number(at), localization.number(of))};
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.asking?.subscribe(({structure, language, questions}) => {
      if (structure || language || questions.size > 0) this.requestUpdate();
    });
  }

  #list(session: Asking, sections: readonly Section[]): unknown {
    return html`<ol part="sections">
      ${repeat(
        sections,
        ({id}) => id,
        (section) => this.#entry(session, section),
      )}
    </ol>`;
  }

  #entry(session: Asking, section: Section): unknown {
    const {answered, of} = session.progress(section.id);
    const {localization} = this;
    const complete = of > 0 && answered === of;
    return html`<li>
      <button
        type="button"
        class=${complete ? 'complete' : ''}
        part="section"
        aria-current=${this.onPage < 2 && section.id === this.current ? 'step' : nothing}
        @click=${() => this.#choose(section.id)}
      >
        <span class="title">${unmarkedTemplate(session.filled(section).title, this.languages)}</span
        ><span class="visually-hidden">, </span
        ><span class="progress">
          ${localization.term('sections.progress', localization.number(answered), localization.number(of))}
          ${complete ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}
        </span>
      </button>
    </li>`;
  }

  #choose(sectionId: string): void {
    this.chosen = sectionId;
    this.renderRoot.querySelector('details')?.removeAttribute('open');
    this.dispatchEvent(new Event('section-chosen'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-section-navigation': ConsultaSectionNavigation;
  }
}
