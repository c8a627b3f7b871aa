import {createSession, type PaperReading, readPaper} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {answerText} from '../../base/answer-text.js';
import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {keepInputInside} from '../../base/keep-input-inside.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {entryStyles} from './paper.styles.js';
import {type PaperWords, paperWords} from './words/paper-words.js';

/**
 * Takes answers from paper by the codes of the form: typed in one line, read back at once in words, saved as a response
 * that came on paper.
 *
 * @tagname consulta-paper-entry
 * @fires {Event} consulta-entered - A sheet was saved; `response` is what it became.
 * @csspart button - The button that saves.
 */
export class ConsultaPaperEntry extends ConsultaElement<PaperWords & ControlWords> {
  static override readonly words = [paperWords, controlWords];
  static override readonly styles = [base, buttons, entryStyles];

  /** The survey that was asked on paper. */
  @property({attribute: false}) survey: Survey | undefined;
  /** Where responses are kept. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** What the last sheet became. */
  response: Response | undefined;
  @state() private typed = '';
  @state() private group = '';
  @state() private said = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInputInside(root);
    return root;
  }

  protected override content(): unknown {
    const {survey, localization: words} = this;
    if (!survey) return nothing;
    const reading = readPaper(survey, this.typed);
    return html`<form @submit=${(event: Event) => this.#submit(event, survey, reading)}>
      <h3>${words.term('paper.enter-title')}</h3>
      <p id="hint">${words.term('paper.enter-hint')} <span class="quiet-text">${words.term('paper.keys')}</span></p>
      <label class="codes">
        <span>${words.term('paper.typed')}</span>
        <textarea
          id="typed"
          rows="3"
          dir="ltr"
          spellcheck="false"
          autocapitalize="none"
          aria-describedby="hint"
          .value=${live(this.typed)}
          @input=${({target}: Event) => (this.typed = (target as HTMLTextAreaElement).value)}
          @keydown=${this.#enter}
        ></textarea>
      </label>
      ${this.#problems(reading)}
      <label>
        <span>${words.term('paper.group')}</span>
        <input dir="auto" .value=${live(this.group)} @input=${({target}: Event) => (this.group = (target as HTMLInputElement).value)} />
      </label>
      <section aria-labelledby="understood">
        <h4 id="understood">${words.term('paper.understood')}</h4>
        ${reading.entries.length === 0 ? html`<p class="quiet-text">${words.term('paper.nothing')}</p>` : this.#understood(survey, reading)}
      </section>
      <button type="submit" class="primary" part="button" ?disabled=${reading.entries.length === 0 || reading.problems.length > 0}>
        ${words.term('paper.save')}
      </button>
      <p role="status">${this.said}</p>
    </form>`;
  }

  #problems({problems}: PaperReading): TemplateResult {
    const {localization: words} = this;
    return html`<div role="alert">
      ${
        problems.length > 0
          ? html`<ul class="problems">
              ${problems.map(({code, typed}) => html`<li>${typed === undefined ? words.term('paper.problem-code', code) : words.term('paper.problem-value', code, typed)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #understood(survey: Survey, {answers, entries}: PaperReading): TemplateResult {
    const {localization: words} = this;
    const languages = [words.lang(), ...survey.languages];
    const missing = sessionOf(survey, answers, words.lang(), '')
      .problems()
      .filter(({code}) => code === 'required');
    const seen = new Map(entries.map(({item}) => [item.question.id, item]));
    return html`<dl>
        ${[...seen.values()].map(({code, part, question}) => {
          const answer = answers[question.id];
          return html`<div>
            <dt><span class="code">${part ? code.replace(/[a-z]+$/, '') : code}</span> ${unmarkedTemplate(question.title, languages)}</dt>
            <dd dir="auto">${answer === undefined ? nothing : answerText(question, answer, {words, languages})}</dd>
          </div>`;
        })}
      </dl>
      ${missing.length > 0 ? html`<p class="quiet-text">${words.term('paper.incomplete', words.number(missing.length))}</p>` : nothing}`;
  }

  /** Enter saves; a new line is never needed. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.renderRoot.querySelector('form')?.requestSubmit();
  };

  #submit(event: Event, survey: Survey, {answers, entries, problems}: PaperReading): void {
    event.preventDefault();
    if (entries.length > 0 && problems.length === 0) void this.#save(survey, answers);
  }

  async #save(survey: Survey, answers: PaperReading['answers']): Promise<void> {
    const {store, localization: words} = this;
    const session = sessionOf(survey, answers, words.lang(), this.group.trim());
    const response = session.toResponse({site: location.origin, mode: 'paper'});
    await store?.submit(response, survey);
    this.response = response;
    this.typed = '';
    this.said = words.term('paper.saved');
    this.dispatchEvent(new Event('consulta-entered', {bubbles: true, composed: true}));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#typed')?.focus();
  }
}

/** The answers as a person would have given them: rules, scores and all that follows is worked out. */
function sessionOf(survey: Survey, answers: PaperReading['answers'], language: string, group: string) {
  const session = createSession(survey, {language, ...(group !== '' && {group})});
  for (const [id, answer] of Object.entries(answers)) session.answer(id, answer);
  return session;
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-paper-entry': ConsultaPaperEntry;
  }
}
