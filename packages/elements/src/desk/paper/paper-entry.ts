import {createSession, paperItems, paperNotesOf, type PaperReading, readSheets, tickedChecks} from '@consulta/engine';
import {type Response, type Survey, textIn, unmarked} from '@consulta/schema';
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
import {noteLines} from './note-words.js';
import {entryStyles} from './paper.styles.js';
import {type PaperWords, paperWords} from './words/paper-words.js';

/**
 * Takes answers from paper by the codes of the form: typed in one line or pasted from a spreadsheet, read back at once in
 * words, each sheet saved as a response that came on paper.
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
    const sheets = readSheets(survey, this.typed);
    const [only, ...more] = sheets;
    return html`<form @submit=${(event: Event) => this.#submit(event, survey, sheets)}>
      <h4>${words.term('paper.enter-title')}</h4>
      <p id="hint">${words.term('paper.enter-hint')} <span class="quiet-text">${words.term('paper.keys')}</span></p>
      ${this.#noteHint(survey)}
      <p class="quiet-text">${words.term('paper.many-hint')}</p>
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
      ${this.#problems(sheets)}
      <label>
        <span>${words.term('paper.group')}</span>
        <input dir="auto" .value=${live(this.group)} @input=${({target}: Event) => (this.group = (target as HTMLInputElement).value)} />
      </label>
      <section aria-labelledby="understood">
        <h5 id="understood">${words.term('paper.understood')}</h5>
        ${
          only === undefined || this.typed.trim() === ''
            ? html`<p class="quiet-text">${words.term('paper.nothing')}</p>`
            : more.length === 0
              ? this.#understood(survey, only)
              : this.#list(survey, sheets)
        }
      </section>
      <button type="submit" class="primary" part="button" ?disabled=${!areComplete(sheets)}>
        ${words.term('paper.save', sheets.length, words.number(sheets.length))}
      </button>
      <p role="status">${this.said}</p>
    </form>`;
  }

  /** How a target, importance and the like are typed, where the survey asks for any. */
  #noteHint(survey: Survey): TemplateResult | typeof nothing {
    const {localization: words} = this;
    const notes = new Map(
      paperItems(survey).flatMap(({question}) => paperNotesOf(question).map((note) => [note.name, note] as const)),
    );
    if (notes.size === 0) return nothing;
    const typed = {target: '>4', importance: '!1 !2 !3', confidence: '~1 ~2 ~3', comment: ':"…"'};
    return html`<p class="quiet-text">
      ${words.term('paper.note-hint')}
      ${[...notes.keys()].map((name, at) => html`${at > 0 ? ' · ' : nothing}${words.term(`paper.${name}`)} <bdi dir="ltr"><code>${typed[name]}</code></bdi>`)}
    </p>`;
  }

  #problems(sheets: readonly PaperReading[]): TemplateResult {
    const problems = sheets.flatMap((sheet, at) => sheet.problems.map((problem) => ({at, ...problem})));
    return html`<div role="alert">
      ${
        problems.length > 0
          ? html`<ul class="problems">
              ${problems.map(({at, code, typed}) => html`<li>${this.#inSheet(sheets, at)}${this.#problem(code, typed)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #problem(code: string, typed: string | undefined): string {
    const {localization: words} = this;
    return typed === undefined
      ? words.term('paper.problem-code', code)
      : words.term('paper.problem-value', code, typed);
  }

  /** Which of several sheets something is about. */
  #inSheet({length}: readonly PaperReading[], at: number): string {
    const {localization: words} = this;
    return length > 1 ? `${words.term('paper.sheet', words.number(at + 1))} ` : '';
  }

  /** Of several sheets, how much was understood of each. */
  #list(survey: Survey, sheets: readonly PaperReading[]): TemplateResult {
    const {localization: words} = this;
    return html`<ol class="sheets">
      ${sheets.map(({answers, entries}) => {
        const [first] = entries;
        const name = first && answers[first.item.question.id];
        const languages = [words.lang(), ...survey.languages];
        return html`<li>
          ${words.term('paper.answers', entries.length, words.number(entries.length))}
          ${first && name !== undefined ? html`<span class="quiet-text">· <bdi>${answerText(first.item.question, name, {words, languages})}</bdi> …</span>` : nothing}
        </li>`;
      })}
    </ol>`;
  }

  #understood(survey: Survey, reading: PaperReading): TemplateResult {
    const {answers, notes, entries} = reading;
    const {localization: words} = this;
    const languages = [words.lang(), ...survey.languages];
    const missing = sessionOf(survey, reading, words.lang(), '')
      .problems()
      .filter(({code}) => code === 'required');
    const seen = new Map(entries.map(({item}) => [item.question.id, item]));
    return html`<dl>
        ${[...seen.values()].map(({code, part, question}) => {
          const answer = answers[question.id];
          return html`<div>
            <dt><span class="code">${part ? code.replace(/[a-z]+$/, '') : code}</span> ${unmarkedTemplate(question.title, languages)}</dt>
            <dd><bdi>${answer === undefined ? nothing : answerText(question, answer, {words, languages})}</bdi></dd>
            ${tickedChecks(question, notes[question.id]).map(({title}) => html`<dd class="ticked">✓ <bdi>${unmarked(textIn(title, languages).text)}</bdi></dd>`)}
            ${noteLines(notes[question.id] ?? {}, words).map(({name, text}) => html`<dd class="ticked" dir="auto">${words.term('paper.noted', name, text)}</dd>`)}
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

  #submit(event: Event, survey: Survey, sheets: readonly PaperReading[]): void {
    event.preventDefault();
    if (areComplete(sheets)) void this.#save(survey, sheets);
  }

  async #save(survey: Survey, sheets: readonly PaperReading[]): Promise<void> {
    const {store, localization: words} = this;
    for (const sheet of sheets) {
      const session = sessionOf(survey, sheet, words.lang(), this.group.trim());
      const response = session.toResponse({site: location.origin, mode: 'paper'});
      await store?.submit(response, survey);
      this.response = response;
      this.dispatchEvent(new Event('consulta-entered', {bubbles: true, composed: true}));
    }
    this.typed = '';
    this.said = words.term('paper.saved', sheets.length, words.number(sheets.length));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#typed')?.focus();
  }
}

/** Whether there is something to save, and nothing to put right first. */
function areComplete(sheets: readonly PaperReading[]): boolean {
  return sheets.every(({entries, problems}) => entries.length > 0 && problems.length === 0);
}

/** The answers as a person would have given them: rules, scores and all that follows is worked out. */
function sessionOf(survey: Survey, {answers, notes}: PaperReading, language: string, group: string) {
  const session = createSession(survey, {language, ...(group !== '' && {group})});
  for (const [id, answer] of Object.entries(answers)) session.answer(id, answer);
  for (const [id, note] of Object.entries(notes)) session.note(id, note);
  return session;
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-paper-entry': ConsultaPaperEntry;
  }
}
