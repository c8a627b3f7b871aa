import {isAsked, type PaperChoice, type PaperItem, paperItems} from '@consulta/engine';
import type {Question, Section, Survey} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {directionOf} from '../../base/localization.js';
import {descriptionTemplate, titleTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {printAlone} from '../../results/print-alone.js';
import {languageName} from '../responses/survey-title.js';
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
    return html`<section>
      <h3>${titleTemplate(section.title, languages)}</h3>
      ${section.description ? html`<div class="description">${descriptionTemplate(section.description, languages)}</div>` : nothing}
      ${section.questions.map((question) =>
        this.#question(
          question,
          items.filter((item) => item.question === question),
          languages,
        ),
      )}
    </section>`;
  }

  #question(question: Question, items: readonly PaperItem[], languages: readonly string[]): TemplateResult {
    const {localization: words} = this;
    const [first] = items;
    const isGrid = first?.part !== undefined;
    return html`<div part="item" class="item">
      <h4>${first && !isGrid ? html`<span class="code">${first.code}</span> ` : nothing}${titleTemplate(question.title, languages)}</h4>
      ${question.description ? html`<div class="description">${descriptionTemplate(question.description, languages)}</div>` : nothing}
      ${first ? html`<p class="quiet-text">${words.term(`paper.${first.answers.way(question)}`)}</p>` : this.#unanswerable(question)}
      ${items.map((item) => this.#item(item, languages))}
    </div>`;
  }

  /** Words to read are no question; what paper cannot hold is one. */
  #unanswerable(question: Question): unknown {
    return isAsked(question)
      ? html`<p class="quiet-text">${this.localization.term('paper.not-on-paper')}</p>`
      : nothing;
  }

  #item({code, part, question, answers}: PaperItem, languages: readonly string[]): TemplateResult {
    const choices = answers.choices(question);
    const way = answers.way(question);
    return html`${part ? html`<p class="row"><span class="code">${code}</span> ${unmarkedTemplate(part.title, languages)}</p>` : nothing}
      ${
        choices.length > 0
          ? html`<ul role="list" class=${choices.some(({title}) => title !== undefined) && !part ? 'choices' : 'choices beside'}>
              ${choices.map((choice) => html`<li><span class=${way === 'one' || way === 'several' ? 'box' : 'box wide'}></span> <span class="key">${choice.key}</span> ${this.#words(choice, languages)}</li>`)}
            </ul>`
          : html`<div class=${way === 'text' ? 'lines' : 'line'}></div>`
      }`;
  }

  #words({title, word}: PaperChoice, languages: readonly string[]): unknown {
    if (word) return this.localization.term(`paper.${word}`);
    return title === undefined ? nothing : unmarkedTemplate(title, languages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-paper-form': ConsultaPaperForm;
  }
}
