import {type Response, type Survey, textIn} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import type {Translation} from '../../base/translation.js';

/** What works the result out and draws it, once it is loaded. */
export interface ResultBody {
  readonly survey: Survey | undefined;
  /** Before each drawing: reads what is asked for now, and has it worked out. */
  prepare(changed: PropertyValues): void;
  /** The result, or why there is none. */
  content(): unknown;
}

/** What the elements have in common that count the answers of a survey: which answers, and in which language. */
export abstract class CountedResults<W extends Translation> extends ConsultaElement<W> {
  static override readonly styles = [base, buttons];

  /** Id of the survey whose responses are read from this browser. */
  @property({attribute: 'survey-id'}) surveyId = '';
  /** Address of the survey's definition, instead of `survey-id`. */
  @property() src = '';
  /** Name of the database in this browser. */
  @property() database = 'consulta';
  /** The survey, where the page has it; without it the definition kept with the responses. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The responses to count, where the page has them. */
  @property({attribute: false}) responses: readonly Response[] | undefined;
  /** The store to read from, instead of that of `database`. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Languages of the survey's texts, best first; by default the page's. */
  @property({attribute: false}) languages: readonly string[] | undefined;

  #body: ResultBody | undefined;

  /** The inside of this element; undefined as long as it is not loaded. */
  protected abstract moveIn(): ResultBody | undefined;

  /** The page's language where the survey has it, else the survey's own. */
  protected override get wantedLanguage(): string {
    const wanted = this.languages?.[0] ?? super.wantedLanguage;
    const definition = this.#body?.survey ?? this.survey;
    return definition ? textIn(definition.title, [wanted]).lang || wanted : wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#body ??= this.moveIn();
    this.#body?.prepare(changed);
  }

  protected override content(): unknown {
    return this.#body?.content();
  }
}
