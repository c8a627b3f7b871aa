import type {Problem, SurveySession} from '@consulta/engine';
import {type Answer, textIn, unmarked} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import {problemWords, validityFlags} from '../../base/problem-words.js';
import type {ControlWords} from '../../base/words/control-words.js';
import {giveBack} from '../../store/unsaved-answers.js';
import type {SurveyVisit} from '../survey-visit.js';

/** What the entry needs of the element that is a member of the form. */
export interface FormEntryHost {
  readonly internals: ElementInternals;
  /** All answers so far as JSON; '' before the first. */
  value(): string;
  /** The words; undefined while there are none yet. */
  words(): Localization<ControlWords> | undefined;
  /** What the browser focuses when it reports the survey; undefined while nothing is drawn. */
  anchor(): HTMLElement | undefined;
}

/** What a browser keeps with the page, for when it brings the page back. */
interface KeptAnswers {
  readonly survey: string;
  readonly answers: {readonly [questionId: string]: Answer};
}

/** A survey as one field of the form around it: all answers as its value, the first problem as its validity. */
export class FormEntry {
  readonly #host: FormEntryHost;
  readonly #visit: SurveyVisit;
  #session: SurveySession | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Brought back by the browser, until there is a session to give it to. */
  #kept: KeptAnswers | undefined;

  constructor(host: FormEntryHost, visit: SurveyVisit) {
    this.#host = host;
    this.#visit = visit;
  }

  /** To be called whenever the session may be another, or the form. */
  follow(): void {
    const {session} = this.#visit;
    if (session !== this.#session) {
      this.#unsubscribe?.();
      this.#session = session;
      this.#unsubscribe = session?.subscribe(() => this.tellForm());
    }
    this.#giveBack();
    this.tellForm();
  }

  /** Tells a form at once; without one, `tell` is for whoever asks. */
  tellForm(): void {
    if (this.#host.internals.form) this.tell();
  }

  tell(): void {
    const {internals} = this.#host;
    const value = this.#host.value();
    internals.setFormValue(value, this.#state(value));
    const {flow, response} = this.#visit;
    const problem = response ? undefined : flow?.firstProblem;
    if (problem) internals.setValidity(validityFlags(problem.code), this.#problemText(problem), this.#host.anchor());
    else internals.setValidity({});
  }

  /** Takes what the browser kept; what is in hand already, or on the device, is newer. */
  restore(state: unknown): void {
    try {
      this.#kept = typeof state === 'string' && state !== '' ? (JSON.parse(state) as KeptAnswers) : undefined;
    } catch {
      return; // Another version of this page wrote it: the answers on the device are there all the same.
    }
    this.#giveBack();
  }

  #problemText(problem: Problem): string {
    const {session, survey} = this.#visit;
    const words = this.#host.words();
    if (!words || !session || !survey) return problem.code;
    const languages = [session.language, ...survey.languages];
    const {title} = session.filled(session.question(problem.questionId));
    const said = problemWords(session.filledAt(problem, problem), words, languages);
    return words.term('answer.part', unmarked(textIn(title, languages).text), said);
  }

  /** On a shared device nothing of a person is kept with the page. */
  #state(value: string): string {
    const {survey, isShared, response} = this.#visit;
    if (value === '' || !survey || isShared || response) return '';
    return `{"survey":${JSON.stringify(survey.id)},"answers":${value}}`;
  }

  #giveBack(): void {
    const kept = this.#kept;
    const {session, survey, consent, isShared} = this.#visit;
    // Without consent nothing is taken in; it may come.
    if (!kept || !session || !consent.isGiven) return;
    this.#kept = undefined;
    if (isShared || session.begun || survey?.id !== kept.survey) return;
    giveBack(session, kept.answers);
  }
}
