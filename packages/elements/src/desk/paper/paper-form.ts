import {
  checklistsOf,
  isAsked,
  type PaperChoice,
  type PaperItem,
  paperItems,
  type PaperNote,
  paperNotesOf,
} from '@consulta/engine';
import {type Question, type Section, type Survey, textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {directionOf} from '../../base/localization.js';
import {descriptionTemplate, textTemplate, titleTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {printAlone} from '../../results/print-alone.js';
import {languageName} from '../responses/survey-title.js';
import {notedWord} from './note-words.js';
import {formStyles} from './paper.styles.js';
import {type PaperWords, paperWords} from './words/paper-words.js';

/**
 * A blank form to print on A4 and fill in by hand. Each statement has a code, by which `<consulta-paper-entry>` takes the
 * answers; the codes are the same in every language.
 *
 * @tagname consulta-paper-form
 * @csspart form - The sheet.
 * @csspart item - One statement with its code.
 * @csspart button - The button that prints.
 */
export class ConsultaPaperForm extends ConsultaElement<PaperWords> {
  static override readonly words = [paperWords];
  static override readonly styles = [base, buttons, formStyles];

  /** The survey that is asked. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The language chosen here; else that of the place where the element stands, where the survey has it. */
  @state() private chosen: string | undefined;

  protected override get wantedLanguage(): string {
    const wanted = this.chosen ?? super.wantedLanguage;
    const has = this.survey?.languages ?? [];
    return has.find((tag) => tag === wanted) ?? has.find((tag) => tag === wanted.split('-')[0]) ?? has[0] ?? wanted;
  }

  protected override content(): unknown {
    const {survey, localization: words} = this;
    if (!survey) return nothing;
    const language = this.wantedLanguage;
    const languages = [language, ...survey.languages];
    const items = paperItems(survey);
    return html`<div class="tools">
        ${
          survey.languages.length > 1
            ? html`<label>
                ${words.term('paper.language')}
                <select @change=${({target}: Event) => (this.chosen = (target as HTMLSelectElement).value)}>
                  ${survey.languages.map((tag) => html`<option value=${tag} ?selected=${tag === language}>${languageName(tag, words.lang())}</option>`)}
                </select>
              </label>`
            : nothing
        }
        <button type="button" class="plain" part="button" @click=${() => printAlone(this)}>${words.term('paper.print')}</button>
      </div>
      <article part="form" class="sheet" lang=${language} dir=${directionOf(language)}>
        <header>
          <h2>${titleTemplate(survey.title, languages)}</h2>
          <p class="quiet-text">${words.term('paper.title')} · ${survey.id} ${survey.version}</p>
          ${survey.description ? html`<div class="description">${descriptionTemplate(survey.description, languages)}</div>` : nothing}
        </header>
        ${survey.sections.map((section) => this.#section(section, items, languages))}
      </article>`;
  }

  #section(section: Section, items: readonly PaperItem[], languages: readonly string[]): TemplateResult {
    let said = '';
    return html`<section>
      <h3>${titleTemplate(section.title, languages)}</h3>
      ${section.description ? html`<div class="description">${descriptionTemplate(section.description, languages)}</div>` : nothing}
      ${section.questions.map((question) => {
        const own = items.filter((item) => item.question === question);
        const way = own[0]?.answers.way(question) ?? '';
        // What is to be done is said where it changes, not beside every statement.
        const isNew = way !== said;
        said = way;
        return this.#question(question, own, {languages, isNew});
      })}
    </section>`;
  }

  #question(
    question: Question,
    items: readonly PaperItem[],
    {languages, isNew}: {readonly languages: readonly string[]; readonly isNew: boolean},
  ): TemplateResult {
    const {localization: words} = this;
    const [first] = items;
    const isGrid = first?.part !== undefined;
    return html`<div part="item" class="item">
      <h4 class="stated">
        <span class="code">${first && !isGrid ? first.code : nothing}</span> <span>${titleTemplate(question.title, languages)}</span>
      </h4>
      <div class="answer">
        ${question.description ? html`<div class="description">${descriptionTemplate(question.description, languages)}</div>` : nothing}
        ${first ? (isNew ? html`<p class="quiet-text">${words.term(`paper.${first.answers.way(question)}`)}</p>` : nothing) : this.#unanswerable(question)}
        ${isGrid ? nothing : items.map((item) => this.#choices(item, languages))}
      </div>
      ${isGrid ? items.map((item) => this.#row(item, languages)) : nothing}
      ${first ? this.#notes(question) : nothing}
    </div>`;
  }

  /** Room for what is asked beside the answer, each with the mark by which it is typed. */
  #notes(question: Question): TemplateResult | typeof nothing {
    const notes = paperNotesOf(question);
    return notes.length === 0
      ? nothing
      : html`<ul role="list" class="answer notes">
          ${notes.map((note) => html`<li class=${note.name}>${this.#note(note)}</li>`)}
        </ul>`;
  }

  #note({name, mark, choices}: PaperNote): TemplateResult {
    const {localization: words} = this;
    if (choices.length === 0) {
      return html`<span class="quiet-text">${words.term(`paper.${name}`)}</span> <span class="key" dir="ltr">${mark}</span>
        <span class=${name === 'comment' ? 'line long' : 'line'}></span>`;
    }
    return html`<span class="quiet-text">${words.term(`paper.${name}`)}</span>
      ${choices.map(({key, value}) => {
        const word = notedWord(name, value);
        return html`<span class="noted"
          ><span class="box"></span> <span class="key" dir="ltr">${key}</span> ${word === undefined ? nothing : words.term(word)}</span
        >`;
      })}`;
  }

  /** Words to read are no question; what paper cannot hold is one. */
  #unanswerable(question: Question): unknown {
    return isAsked(question)
      ? html`<p class="quiet-text">${this.localization.term('paper.not-on-paper')}</p>`
      : nothing;
  }

  #row(item: PaperItem, languages: readonly string[]): TemplateResult {
    const {code, part} = item;
    return html`<p class="stated row"><span class="code">${code}</span> <span>${unmarkedTemplate(part?.title, languages)}</span></p>
      <div class="answer">${this.#choices(item, languages)}</div>`;
  }

  #choices({part, question, answers}: PaperItem, languages: readonly string[]): TemplateResult {
    const choices = answers.choices(question);
    const way = answers.way(question);
    if (choices.length === 0) return html`<div class=${way === 'text' ? 'lines' : 'line'}></div>`;
    const lists = new Map(checklistsOf(question, part?.id).map(({level, checks}) => [String(level.value), checks]));
    const isBeside = lists.size === 0 && choices.every((choice) => isShort(choice, languages));
    return html`<ul role="list" class=${isBeside ? 'choices beside' : 'choices'}>
      ${choices.map(
        (choice) => html`<li>
          <span class=${way === 'one' || way === 'several' ? 'box' : 'box wide'}></span> <span class="key">${choice.key}</span>
          <span>${this.#words(choice, languages)}${this.#explained(choice, languages)}${(
            lists.get(choice.key) ?? []
          ).map(
            ({key, title}) => html`<span class="check"
              ><span class="box"></span> <span class="key">${key.split('/').slice(-2).join('/')}</span> ${textTemplate(title, languages)}</span
            >`,
          )}</span>
        </li>`,
      )}
    </ul>`;
  }

  #explained({description}: PaperChoice, languages: readonly string[]): unknown {
    return description === undefined
      ? nothing
      : html`<span class="meaning">${unmarkedTemplate(description, languages)}</span>`;
  }

  #words({title, word}: PaperChoice, languages: readonly string[]): unknown {
    if (word) return this.localization.term(`paper.${word}`);
    return title === undefined ? nothing : unmarkedTemplate(title, languages);
  }
}

/** More characters than this are a line of their own. */
const SHORT = 28;

/** Whether a choice can stand in one line with others. */
function isShort({title, description}: PaperChoice, languages: readonly string[]): boolean {
  return description === undefined && (title === undefined || textIn(title, languages).text.length <= SHORT);
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-paper-form': ConsultaPaperForm;
  }
}
