import {FirstAnswers, type SurveySession} from '@consulta/engine';
import type {Draft, Survey} from '@consulta/schema';

import {ConsultaError} from '../base/consulta-error.js';
import {loadedBehaviourOf} from '../questions/loaded-behaviours.js';
import {mistakesIn} from '../store/definition-source.js';
import {prepareStore} from '../store/open-store.js';
import {UnsavedAnswers} from '../store/unsaved-answers.js';
import {ConsentAnswer} from './consent/consent-answer.js';
import type {DraftKeeper} from './draft-keeper.js';
import type {Keeping} from './keeping.js';
import {loadSession, loadSurvey, prepareSurvey} from './load-survey.js';
import {needsSession} from './needs-session.js';
import type {AnswersInHand, OwnAnswers} from './own-answers.js';
import {ConsultaErrorEvent, ConsultaReadyEvent} from './survey-events.js';
import {SurveyFlow} from './survey-flow.js';
import {loadTime, type SurveyStage} from './survey-time.js';
import {isSameTask, type VisitHost, type VisitOptions} from './visit-host.js';
import {VisitErrors} from './visit-errors.js';
import {VisitState} from './visit-state.js';

/** One person's visit to a survey: from the definition to the stored response. Every public event comes from here. */
export class SurveyVisit extends VisitState implements AnswersInHand {
  readonly consent = new ConsentAnswer(
    () => this.changed(),
    () => this.#keep(true),
  );
  readonly #host: VisitHost;
  #options: VisitOptions | undefined;
  /** What to go on with once the survey opens. */
  #waiting: Draft | undefined;
  #keeping: Promise<void> | undefined;
  #abort = new AbortController();
  #asleep = false;
  #unsubscribe: (() => void) | undefined;
  readonly #errors: VisitErrors;
  #kept: Keeping | undefined;

  constructor(host: VisitHost) {
    super();
    this.#host = host;
    this.#errors = new VisitErrors(host);
  }

  /** What keeps the answers, and what the person does with them: there with the session, and with the rest of the page. */
  get keeper(): DraftKeeper {
    return (this.#kept as Keeping).keeper;
  }
  get own(): OwnAnswers {
    return (this.#kept as Keeping).own;
  }
  async loadKeeping(): Promise<Keeping> {
    const {Keeping} = await import('./keeping.js');
    return (this.#kept ??= new Keeping(this, this.#host, this.#errors));
  }

  /** Loads the definition, finds what was begun here before, and begins. Until then the page stays as it is. */
  async open(options: VisitOptions): Promise<void> {
    this.#options = options;
    this.#abort.abort();
    const {signal} = (this.#abort = new AbortController());
    let survey: Survey | undefined;
    const prepared = prepareStore(options.store, options.database);
    void prepared.then((isKept) => void (isKept && this.#host.fetchRest()));
    try {
      survey = await loadSurvey(options.source, signal);
      const turned = (stage: SurveyStage) => void this.#turn(stage);
      const isSessionFirst = needsSession(survey, options, this.#host);
      const keeping = async (): Promise<unknown> => (isSessionFirst || (await prepared)) && this.loadKeeping();
      const prepares = [prepareSurvey(survey, this.#host), keeping(), isSessionFirst && loadSession(survey)];
      const [time] = await Promise.all([loadTime(survey, turned), ...prepares]);
      if (signal.aborted || !(await this.release())) return;
      const drafts = (await this.#kept?.look(survey, options)) ?? [];
      if (signal.aborted) return;
      this.current = survey;
      this.error = undefined;
      this.period.stop();
      this.period = time;
      this.#watchPeriod(survey, options);
      // Other things are asked of a short form and of a group: only the same is gone on with by itself.
      await this.begin(drafts.find((draft) => isSameTask(draft, options)));
    } catch (error) {
      if (signal.aborted) return;
      // What cannot be drawn may have a mistake that can be named.
      await this.#fail((survey && (await mistakesIn(survey))) ?? error);
    }
  }

  /** Looks for mistakes in what is shown; a definition that has any is not answered further. */
  async check(): Promise<void> {
    const mistakes = this.current && !this.error ? await mistakesIn(this.current) : undefined;
    // Without a network the check waits for the next visit.
    if (mistakes instanceof ConsultaError) await this.#fail(mistakes);
  }

  /** Several people answer here, one after the other: what was answered before is nobody's business. */
  get isShared(): boolean {
    return this.#options?.kiosk ?? false;
  }

  /** Tries again what failed. */
  async reopen(): Promise<void> {
    if (this.#options) await this.open(this.#options);
  }

  /** Stores the response; on a failure nothing is lost and the person is told. */
  async submit(): Promise<void> {
    if (!this.session) await this.starting;
    this.period.look();
    if (!this.session || !this.period.isOpen || this.busy || this.response || !this.consent.isGiven) return;
    this.busy = true;
    this.changed();
    await this.#errors.telling(async () => {
      const {submitVisit} = await import('./page-rest/define.js');
      await submitVisit(this, this.#host, this.#options?.test);
    });
    this.busy = false;
    this.changed();
  }

  /** The element left the page: everything is saved, and what the person sees stays as it is. */
  async sleep(): Promise<void> {
    this.#asleep = true;
    this.#abort.abort();
    this.#unsubscribe?.();
    this.period.stop();
    await this.#kept?.keeper.release().catch(() => undefined); // The save status told of a failure.
  }

  /** The element is back, perhaps at another place of the page. */
  async wake(): Promise<void> {
    if (!this.#asleep) return;
    this.#asleep = false;
    this.#abort = new AbortController();
    if (!this.session || !this.#options) return this.reopen();
    if (this.current) this.#watchPeriod(this.current, this.#options);
    if (this.isShared) return void (await this.own.resume(undefined)); // It may be another person who comes back to it.
    this.#follow(this.session);
    if (!this.response && this.consent.isGiven) await this.keeper.keep(this.session);
    this.changed();
  }

  /** Begins a session, on the exact definition that its answers were begun with. */
  async begin(draft: Draft | undefined, asksAgain = false): Promise<void> {
    const [current, options] = [this.current, this.#options];
    if (!current || !options) return;
    this.response = undefined;
    this.unstored = false;
    this.consent.state = 'given';
    this.first = undefined;
    if (!this.period.isOpen && (this.period.stage === 'before' || !draft)) return this.#notNow(current, draft);
    this.starting = this.#start(current, options, draft, asksAgain);
    await this.starting;
    await this.#keeping;
  }

  async #start(current: Survey, options: VisitOptions, draft: Draft | undefined, asksAgain: boolean): Promise<void> {
    const {signal} = this.#abort;
    const isAsked = draft === undefined && !needsSession(current, options, this.#host);
    const first = isAsked ? await this.#askFirst(current, options) : undefined;
    if (signal.aborted || this.first !== first) return;
    const begunWith = draft ? await this.keeper.begunWith(draft, current) : current;
    const {prepareToBegin, QuestionPath} = await this.loadKeeping();
    const begin = await prepareToBegin(begunWith ?? current, this.#host);
    if (draft) await this.#host.fetchRest(); // Who goes on is told so at once.
    if (signal.aborted) return;
    const resumable = begunWith && draft;
    this.survey = begunWith ?? current;
    if ((asksAgain || !resumable) && this.survey.consent !== undefined) this.consent.state = 'asked';
    this.resumed = resumable !== undefined;
    this.older = this.survey !== current;
    this.session = begin({draft: resumable, options, seat: this.seat, language: this.#host.language()});
    if (first) this.flow?.goOnWith(this.session, QuestionPath);
    else this.flow = new SurveyFlow(this.session, this.#host.layout(), QuestionPath);
    first?.handTo(this.session);
    this.first = undefined;
    this.#follow(this.session);
    // Saving first: with the page the browser may give back answers, which are to be saved too.
    this.#keeping = this.consent.isGiven ? this.#keep(first !== undefined) : undefined;
    this.changed();
  }

  /** Shows the questions at once. What is answered until the session is there is told to it then. */
  async #askFirst(survey: Survey, options: VisitOptions): Promise<FirstAnswers> {
    const first = (this.first = new FirstAnswers(survey, loadedBehaviourOf));
    this.survey = survey;
    this.session = undefined;
    this.resumed = this.older = false;
    this.flow = new SurveyFlow(first, this.#host.layout());
    new UnsavedAnswers(options.database, survey.id).follow(first);
    this.changed();
    await this.#host.drawn();
    const wasThere = this.#kept !== undefined;
    await this.#host.complete();
    if (!wasThere && this.first === first) await (await this.loadKeeping()).look(survey, options);
    return first;
  }

  /** Keeps what is answered from now on. */
  async #keep(isNew = false): Promise<void> {
    const {session} = this;
    const {signal} = this.#abort;
    if (!session) return;
    await Promise.all([this.keeper.keep(session, isNew), this.#host.complete()]);
    if (!signal.aborted && this.session === session && this.period.isOpen)
      this.#host.dispatchEvent(new ConsultaReadyEvent(session.survey));
  }

  /** Who tries a survey out does so before it opens. */
  #watchPeriod(survey: Survey, {test, clock}: VisitOptions): void {
    this.period.follow(test ? {} : survey, clock);
  }
  /** There is nothing to answer yet, or any more. */
  #notNow(survey: Survey, draft: Draft | undefined): void {
    this.#waiting = draft;
    this.survey = survey;
    this.session = this.flow = undefined;
    this.resumed = this.older = false;
    this.changed();
  }

  /** The survey opens or closes in front of the person. What was answered by then stays, and is saved. */
  async #turn(stage: SurveyStage): Promise<void> {
    if (this.period.isOpen && !this.asking) await this.#errors.telling(() => this.begin(this.#waiting));
    this.changed();
    if (stage === 'after') await this.#kept?.keeper.flush();
  }

  #follow(session: SurveySession): void {
    this.#unsubscribe?.();
    this.#unsubscribe = session.subscribe((change) => {
      if (change.structure || change.language) this.changed();
    });
  }

  changed(): void {
    this.#host.visitChanged('structure');
  }

  /** Lets go of the answers in hand; false when they could not be saved, so that they stay in hand. */
  release(): Promise<boolean> {
    return this.#errors.telling(async () => this.#kept?.keeper.release());
  }

  async #fail(cause: unknown): Promise<void> {
    this.error = await this.#errors.describe(cause);
    this.changed();
    this.#host.dispatchEvent(new ConsultaErrorEvent(this.error));
  }
}
