import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {refusalWords} from '../../base/words/refusal-words.js';
import {type DeskWords, deskWords} from '../words/desk-words.js';
import {deskFileWords} from '../words/files/desk-file-words.js';
import {deskMergeWords} from '../words/merge/desk-merge-words.js';
import {deskWorkshopWords} from '../words/workshop/desk-workshop-words.js';
import type {DeskBody} from './desk-body.js';

const inside = new LazyModule(() => import('./desk-body.js'));

/**
 * The organiser's desk: brings many answer files together, finds and shows responses, exports them, and says how
 * safely they are kept. It shows what other people answered, so it has no place on a respondent's page.
 *
 * @tagname consulta-responses
 * @csspart button - Every button.
 * @csspart card - The boxes: reports, export, storage, problems.
 */
export class ConsultaResponses extends ConsultaElement<DeskWords & ControlWords> {
  static override readonly words = [
    deskWords,
    deskWorkshopWords,
    deskFileWords,
    deskMergeWords,
    refusalWords,
    controlWords,
  ];
  static override readonly inside = inside;
  static override readonly styles = [base, buttons];

  /** Shows only responses to the survey of this id; all when left out. */
  @property({attribute: 'survey-id'}) surveyId: string | undefined;
  /** Address of a survey definition, instead of `survey-id`. */
  @property() src: string | undefined;
  /** Name of the browser's database. */
  @property() database = 'consulta';
  /** Where responses are kept; by default the database of the name above. */
  @property({attribute: false}) store: ResponseStore | undefined;

  #body: DeskBody | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#body?.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#body?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const module = this.#body ? undefined : inside.moveInto(this);
    if (module) this.#body = new module.DeskBody(this, this.localization);
    this.#body?.prepare(changed);
  }

  protected override content(): unknown {
    return this.#body?.content();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    /** The organiser's desk. */
    'consulta-responses': ConsultaResponses;
  }
}
