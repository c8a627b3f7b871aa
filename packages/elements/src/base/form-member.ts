import type {Translation} from './translation.js';
import {ConsultaElement} from './consulta-element.js';

/** A member of the form around it, with all that HTML gives a native control. */
export abstract class FormMember<W extends Translation = Translation> extends ConsultaElement<W> {
  static readonly formAssociated = true;
  protected readonly internals: ElementInternals = this.attachInternals();

  /** What is wrong, told to the browser; called before anybody asks, for who does not tell it with every change. */
  protected tellValidity(): void {
    // Who tells with every change has told already.
  }

  /** The form this control belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** The `<label>` elements of the page that name this control. */
  get labels(): NodeList {
    return this.internals.labels;
  }
  /** What is wrong, as the browser's flags. */
  get validity(): ValidityState {
    this.tellValidity();
    return this.internals.validity;
  }
  /** What is wrong, in words. */
  get validationMessage(): string {
    this.tellValidity();
    return this.internals.validationMessage;
  }
  /** Whether the control takes part in validation. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Whether the answer is valid; fires `invalid` when not. */
  checkValidity(): boolean {
    this.tellValidity();
    return this.internals.checkValidity();
  }
  /** Whether the answer is valid; shows what is wrong when not. */
  reportValidity(): boolean {
    this.tellValidity();
    return this.internals.reportValidity();
  }
}
