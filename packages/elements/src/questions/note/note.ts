import type {NoteQuestion, Text} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {base} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {descriptionTemplate, titleTemplate} from '../../base/text-template.js';
import {styles} from './note.styles.js';

/**
 * Words to read between questions. There is nothing to answer: it is no form control, submits nothing and is never
 * wrong. Words with a description below them are its heading; words alone are a paragraph.
 *
 * @tagname consulta-note
 * @csspart field - Everything.
 * @csspart label - The words.
 * @csspart hint - What is said below them.
 * @cssprop [--consulta-note-width=42rem] - How wide the text is at most.
 */
export class ConsultaNote extends ConsultaElement {
  static override readonly styles = [base, styles];

  /** What the note is called in a survey; nothing is submitted under it. */
  @property({reflect: true}) name = '';
  /** What is to be read. */
  @property() label = '';
  /** More to read below it, whose heading the `label` then is. */
  @property() hint = '';
  /** The level of the heading, from 1 to 6. In a survey the sections have level 3. */
  @property({type: Number}) level = 4;
  /** The definition of a survey, instead of attributes. */
  @property({attribute: false}) question: NoteQuestion | undefined;
  /** Languages of the definition's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  protected override content(): TemplateResult {
    const title: Text = this.question?.title ?? this.label;
    const description: Text | undefined = this.question?.description ?? (this.hint || undefined);
    const words = titleTemplate(title, this.languages);
    return html`<div part="field">
      ${
        description === undefined
          ? html`<p part="label">${words}</p>`
          : html`<p part="label" role="heading" aria-level=${this.level}>${words}</p>
              <div part="hint">${descriptionTemplate(description, this.languages)}</div>`
      }
    </div>`;
  }

  protected override get wantedLanguage(): string {
    return this.languages[0] ?? super.wantedLanguage;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-note': ConsultaNote;
  }
}
