import type {SurveySession} from '@consulta/engine';
import {matchLanguage, type Response, type Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {ContextProvider} from '@lit/context';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../base/base.styles.js';
import {ConsultaElement} from '../base/consulta-element.js';
import type {ConsultaErrorCode} from '../base/consulta-error.js';
import {nearestLanguage} from '../base/nearest-language.js';
import {type ControlWords, controlWords} from '../base/words/control-words.js';
import type {DefinitionSource} from '../store/definition-source.js';
import {sessionContext} from './session-context.js';
import {deviceClock, type SurveyClock} from './survey-clock.js';
import type {SurveyLayout} from './survey-flow.js';
import {SurveyPage} from './survey-page.js';
import {SurveyVisit} from './survey-visit.js';
import {styles} from './survey.styles.js';
import {type SurveyWords, surveyWords} from './words/survey-words.js';

const SOURCE_PROPERTIES = [
  'survey',
  'src',
  'instrument',
  'store',
  'database',
  'group',
  'formLength',
  'test',
  'kiosk',
  'clock',
] as const;

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
  /** `pages`: a section at a time; `single`: all on one page; `one-at-a-time`: a question at a time. */
  @property() layout: SurveyLayout = 'pages';
  /** `short`: only the questions marked for the short form. */
  @property({attribute: 'form'}) formLength: 'long' | 'short' = 'long';
  /** Written into every response: a break-out group, a campaign, a device. */
  @property() group: string | undefined;
  /** For a shared device: a fresh start for each person, and a way out by a PIN. */
  @property({type: Boolean}) kiosk = false;
  /** On a shared device, after how many seconds without a touch it asks whether anybody is there; 0 for never. */
  @property({type: Number}) idle = 120;
  /** Marks what is submitted as a test, which results leave out. */
  @property({type: Boolean}) test = false;
  /** Name of the IndexedDB database. */
  @property() database = 'consulta';
  /** The store to use, instead of opening one. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** By which the survey opens and closes; another than the device's where the page knows the time of its server. */
  @property({attribute: false}) clock: SurveyClock = deviceClock;
  /** Under which the answers are submitted with a form around the element, as one JSON field. */
  @property() name = '';

  protected readonly visit = new SurveyVisit({
    language: () => nearestLanguage(this),
    words: this.localization,
    layout: () => this.layout,
    dispatchEvent: (event) => this.dispatchEvent(event),
    visitChanged: (what) => this.#visitChanged(what),
    errorText: (code) => this.#errorText(code),
  });
  readonly #page = new SurveyPage(this, this.visit);
  readonly #provider = new ContextProvider(this, {context: sessionContext});
  /** What the visit was opened with; another value of any of it opens it anew. */
  #opened: readonly unknown[] | undefined;
  #form: HTMLFormElement | null = null;
  readonly #inForm = ({formData}: FormDataEvent): void => {
    if (this.name) formData.set(this.name, this.value);
  };
  readonly #startNew = (): void => void this.reset();

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
  async reset(): Promise<void> {
    await this.visit.own.resume(undefined);
  }

  constructor() {
    super();
    this.addEventListener('consulta-ready', () => whenIdle(() => this.fetchAhead()));
  }

  /** Loads what the person will need later, so that it is there when the network is not. */
  protected fetchAhead(): void {
    this.#page.fetchAhead();
    void this.visit.check();
  }
  /** What stands beside the questions. */
  protected aside(_session: SurveySession, _languages: readonly string[]): unknown {
    return undefined;
  }
  /** What is shown of a submitted response. */
  protected report(_survey: Survey, _response: Response, _languages: readonly string[]): unknown {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Not by form association: there the attribute `form` would name the form by its id.
    this.#form = this.closest('form');
    this.#form?.addEventListener('formdata', this.#inForm);
    this.#form?.addEventListener('reset', this.#startNew);
    // Properties that a page sets in the same turn count; the words are loaded at the same time.
    queueMicrotask(() => (this.#opened ? void this.visit.wake() : this.#open()));
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form?.removeEventListener('formdata', this.#inForm);
    this.#form?.removeEventListener('reset', this.#startNew);
    // An element that only moves is back by then.
    queueMicrotask(() => !this.isConnected && void this.visit.sleep());
  }

  protected override willUpdate(): void {
    if (this.#opened && this.isConnected) this.#open();
    if (this.visit.flow?.setLayout(this.layout)) this.#page.structureChanged();
    // Also when the page around the element changes its language.
    this.visit.session?.setLanguage(nearestLanguage(this));
  }

  protected override content(): unknown {
    return this.#page.draw({
      localization: this.localization,
      language: this.wantedLanguage,
      aside: (session, languages) => this.aside(session, languages),
      report: (survey, response, languages) => this.report(survey, response, languages),
    });
  }

  /** Interface and questions are in one language: the first that was asked for and that the survey has. */
  protected override get wantedLanguage(): string {
    const wanted = nearestLanguage(this);
    // While the first fields are set there is no visit yet.
    const {session, survey} = (this.visit as SurveyVisit | undefined) ?? {};
    return session?.language ?? matchLanguage([wanted], survey?.languages ?? []) ?? survey?.languages[0] ?? wanted;
  }

  #open(): void {
    const named = SOURCE_PROPERTIES.map((property) => this[property]);
    if (!this.isConnected || this.#opened?.every((value, index) => value === named[index])) return;
    this.#opened = named;
    void this.visit.open({
      source: this.#source(),
      store: this.store,
      database: this.database,
      group: this.group,
      form: this.formLength === 'short' ? 'short' : undefined,
      test: this.test,
      kiosk: this.kiosk,
      clock: this.clock,
    });
  }

  #source(): DefinitionSource {
    const {survey, src, instrument} = this;
    if (survey) return {survey};
    const inline = this.querySelector('script[type="application/json"]')?.textContent ?? undefined;
    if (inline !== undefined) return {inline};
    return src !== undefined ? {src} : {...(instrument && {instrument})};
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
