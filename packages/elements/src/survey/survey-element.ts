import type {SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {ContextProvider} from '@lit/context';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../base/base.styles.js';
import {ConsultaElement} from '../base/consulta-element.js';
import type {ConsultaErrorCode} from '../base/consulta-error.js';
import {nearestLanguage} from '../base/nearest-language.js';
import {type ControlWords, controlWords} from '../base/words/control-words.js';
import {sessionContext} from './session-context.js';
import type {SurveyLayout} from './survey-flow.js';
import {SurveyPage} from './survey-page.js';
import {SurveyVisit} from './survey-visit.js';
import {styles} from './survey.styles.js';
import {type SurveyWords, surveyWords} from './words/survey-words.js';

const SOURCE_PROPERTIES: readonly PropertyKey[] = [
  'survey',
  'src',
  'instrument',
  'store',
  'database',
  'group',
  'formLength',
  'test',
  'layout',
];

/** What the survey elements share: a definition in, answers kept as they are given, a response out. */
export abstract class SurveyElement extends ConsultaElement<SurveyWords & ControlWords> {
  static override readonly words = [surveyWords, controlWords];
  static override readonly styles = [base, buttons, styles];

  /** Address of a survey definition (JSON). */
  @property() src: string | undefined;
  /** Name of a built-in instrument, instead of `src`. */
  @property() instrument: string | undefined;
  /** A definition as an object, instead of `src`. */
  @property({attribute: false}) survey: Survey | undefined;
  /** `pages`: a section at a time; `single`: all on one page. */
  @property() layout: SurveyLayout = 'pages';
  /** `short`: only the questions marked for the short form. */
  @property({attribute: 'form'}) formLength: 'long' | 'short' = 'long';
  /** Written into every response: a break-out group, a campaign, a device. */
  @property() group: string | undefined;
  /** Marks what is submitted as a test, which results leave out. */
  @property({type: Boolean}) test = false;
  /** Name of the IndexedDB database. */
  @property() database = 'consulta';
  /** The store to use, instead of opening one. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Under which the answers are submitted with a form around the element, as one JSON field. */
  @property() name = '';

  protected readonly visit = new SurveyVisit({
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: (event) => this.dispatchEvent(event),
    visitChanged: (what) => this.#visitChanged(what),
    errorText: (code) => this.#errorText(code),
  });
  readonly #page = new SurveyPage(this, this.visit);
  readonly #provider = new ContextProvider(this, {context: sessionContext});
  #form: HTMLFormElement | null = null;
  readonly #inForm = ({formData}: FormDataEvent): void => {
    if (this.name) formData.set(this.name, this.value);
  };

  /** The person's way through the survey; undefined until `consulta-ready`. */
  get session(): SurveySession | undefined {
    return this.visit.session;
  }
  /** All answers so far as JSON; '' before the first. */
  get value(): string {
    const {session} = this.visit;
    return session?.begun ? JSON.stringify(session.answers) : '';
  }
  /** Checks the answers and stores the response, as the button does. */
  submit(): Promise<void> {
    return this.visit.submit();
  }
  /** Puts the answers aside and begins anew. */
  reset(): Promise<void> {
    return this.visit.resume(undefined);
  }

  constructor() {
    super();
    this.addEventListener('consulta-ready', () => whenIdle(() => this.fetchAhead()));
  }

  /** Loads what the person will need later, so that it is there when the network is not. */
  protected fetchAhead(): void {
    this.#page.fetchAhead();
    if (this.instrument !== undefined) void this.visit.check();
  }
  /** What stands beside the questions. */
  protected aside(_session: SurveySession, _languages: readonly string[]): unknown {
    return undefined;
  }
  /** What is shown of a submitted response. */
  protected report(_survey: Survey, _response: Response, _languages: readonly string[]): unknown {
    return undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.#followLanguage();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Not by form association: there the attribute `form` would name the form by its id.
    this.#form = this.closest('form');
    this.#form?.addEventListener('formdata', this.#inForm);
    if (this.hasUpdated) this.#open();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form?.removeEventListener('formdata', this.#inForm);
    void this.visit.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (SOURCE_PROPERTIES.some((name) => changed.has(name))) this.#open();
  }

  protected override content(): unknown {
    return this.#page.draw({
      localization: this.localization,
      aside: (session, languages) => this.aside(session, languages),
      report: (survey, response, languages) => this.report(survey, response, languages),
    });
  }

  /** Interface and questions are in one language: the first that was asked for and that the survey has. */
  protected override get wantedLanguage(): string {
    return this.visit?.session?.language ?? nearestLanguage(this);
  }

  #open(): void {
    const {survey, src, instrument, store, database, layout, group} = this;
    const inline = this.querySelector('script[type="application/json"]')?.textContent ?? undefined;
    void this.visit.open({
      source: survey
        ? {survey}
        : inline !== undefined
          ? {inline}
          : src !== undefined
            ? {src}
            : {...(instrument && {instrument})},
      store,
      database,
      layout,
      group,
      language: nearestLanguage(this),
      form: this.formLength === 'short' ? 'short' : undefined,
      test: this.test,
    });
  }

  #followLanguage(): void {
    this.visit?.session?.setLanguage(nearestLanguage(this));
  }

  async #errorText(code: ConsultaErrorCode): Promise<string> {
    await surveyWords.load(this.localization.lang());
    return this.localization.term(`error.${code}`);
  }

  #visitChanged(what: 'structure' | 'status'): void {
    if (what === 'status' && this.hasUpdated) return this.#page.showStatus();
    this.#provider.setValue(this.visit.session);
    this.#page.structureChanged();
    this.requestUpdate();
  }
}

/** Safari has no idle callback: https://caniuse.com/requestidlecallback */
function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action, {timeout: 5000});
  else setTimeout(action, 1000);
}
