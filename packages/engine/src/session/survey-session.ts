import type {Answer, Draft, Note, Plan, QuestionParadata, Response, Survey} from '@consulta/schema';

import {Calculation} from '../calculation/calculation.js';
import type {GraphNode, NodeKind} from '../calculation/graph.js';
import {nodesOf} from '../calculation/nodes-of.js';
import {isPlainObject} from '../question-types/plain-object.js';
import type {TextFiller} from '../texts/text-filler.js';
import {chooseLanguage} from './choose-language.js';
import {Content} from './content.js';
import type {SessionChange, SessionOptions, SurveySession} from './contract.js';
import {GroupWork} from './group-work.js';
import {draftOf, responseOf} from './records.js';
import {SectionPath} from './section-path.js';
import {sessionId} from './session-id.js';
import type {SessionParts} from './session-parts.js';
import {SessionReader} from './session-reader.js';
import {Subscribers} from './subscribers.js';
import {UnknownIdError} from './unknown-id-error.js';

/** The session behind `createSession`: it keeps what was said and tells what follows from it. */
export class ConsultaSession extends SessionReader implements SurveySession {
  readonly survey: Survey;
  readonly group: string | undefined;
  readonly form: 'short' | undefined;
  readonly mode: 'kiosk' | undefined;
  readonly #options: SessionOptions;
  protected readonly calculation: Calculation;
  protected readonly content: Content;
  protected readonly path: SectionPath;
  protected readonly filler: TextFiller | undefined;
  protected readonly work: GroupWork;
  readonly #subscribers = new Subscribers();
  #id: string;
  #language: string;
  #startedAt: string;
  #name: string | undefined;
  #supersedes: string | undefined;
  #begun: boolean;
  #surveyHash: string | undefined;
  readonly #parts: SessionParts;

  constructor(survey: Survey, options: SessionOptions, parts: SessionParts) {
    super();
    this.#parts = parts;
    const draft = isPlainObject(options.draft) ? options.draft : undefined;
    this.survey = survey;
    // Only a frozen definition can wait: any other might have changed by then.
    this.#surveyHash = Object.isFrozen(survey) ? undefined : parts.surveyHash(survey);
    this.#options = options;
    this.#language = chooseLanguage(options.language, survey.languages);
    this.group = options.group ?? draft?.group;
    this.form = options.form ?? draft?.form;
    this.mode = draft ? draft.mode : options.mode;
    this.#id = draft?.id ?? this.#newId();
    this.#startedAt = draft?.startedAt ?? this.#now();
    this.#name = draft?.name;
    this.#supersedes = draft?.supersedes;
    this.work = new GroupWork(options, draft);
    const input = {
      group: this.group,
      form: this.form,
      kind: this.work.kind,
      answer: (id: string): Answer | undefined => this.content.answer(id),
      note: (id: string): Note | undefined => this.content.note(id),
      paradata: (id: string): QuestionParadata | undefined => this.content.paradataOf(id),
    };
    const language = (): string => this.#language;
    const spoken = {
      ...input,
      get language() {
        return language();
      },
    };
    this.calculation = new Calculation(survey, spoken, parts, options.onEvaluate);
    const {inWords} = options;
    this.filler = inWords && parts.texts?.filler(survey, {answer: (id) => this.calculation.answerOf(id), inWords});
    this.content = new Content(this.calculation.outline.questions);
    if (draft !== undefined) this.content.adopt(draft);
    this.content.drawOrders(this.#random);
    this.#begun = !this.content.isEmpty || this.plan !== undefined;
    this.calculation.start();
    this.path = new SectionPath(survey, this.calculation, draft?.sectionId);
  }

  get id(): string {
    return this.#id;
  }

  /** Needed from the first save on, not for the first screen: a long definition takes its time. */
  get surveyHash(): string {
    return (this.#surveyHash ??= this.#parts.surveyHash(this.survey));
  }

  get language(): string {
    return this.#language;
  }

  get startedAt(): string {
    return this.#startedAt;
  }

  get name(): string | undefined {
    return this.#name;
  }

  get supersedes(): string | undefined {
    return this.#supersedes;
  }

  get begun(): boolean {
    return this.#begun;
  }

  goTo(sectionId: string): void {
    const {sections} = this.calculation.outline;
    if (!sections.has(sectionId)) throw new UnknownIdError('section', sectionId, [...sections.keys()]);
    if (this.path.goTo(sectionId)) this.#subscribers.tell({structure: true, content: true});
  }

  next(): boolean {
    return this.#move(1);
  }

  back(): boolean {
    return this.#move(-1);
  }

  answer(questionId: string, answer: Answer | undefined): void {
    // What is wrong follows from what was given, even where the answer that counts is the same as before.
    if (this.content.setAnswer(this.outlined(questionId), answer)) this.#changed(['answer', 'problems'], questionId);
  }

  note(questionId: string, fields: Partial<Note>): void {
    this.outlined(questionId);
    if (this.content.setNote(questionId, fields)) this.#changed(['note'], questionId);
  }

  record(questionId: string, paradata: QuestionParadata): void {
    this.outlined(questionId);
    if (!this.content.setParadata(questionId, paradata)) return;
    this.#begun ||= !this.content.isEmpty;
    this.#recompute([{kind: 'problems', id: questionId}], {questions: new Set([questionId]), content: true});
  }

  setLanguage(language: string): void {
    const chosen = chooseLanguage(language, this.survey.languages);
    if (chosen === this.#language) return;
    this.#language = chosen;
    this.#recompute([{kind: 'language', id: ''}], {language: true, content: true});
  }

  setName(name: string | undefined): void {
    if (name === this.#name) return;
    this.#name = name;
    this.#subscribers.tell({content: true});
  }

  setPlan(plan: Plan): void {
    if (!this.work.setPlan(plan)) return;
    this.#begun = true;
    this.#subscribers.tell({plan: true, content: true});
  }

  reset(): void {
    this.content.clear();
    this.work.clear();
    this.content.drawOrders(this.#random);
    this.#id = this.#newId();
    this.#startedAt = this.#now();
    this.#name = undefined;
    this.#supersedes = undefined;
    this.#begun = false;
    const all = [...this.calculation.outline.questions.keys()];
    // Nothing to save: what was there belongs to the former id, and a new draft begins with the next answer.
    this.#recompute(nodesOf(all), {questions: new Set(all), structure: true, content: false}, () => this.path.start());
  }

  async prepareSaving(): Promise<void> {
    await this.#parts.prepareSaving?.();
  }

  toDraft(): Draft {
    return draftOf(this, this.content, this.work, this.#now());
  }

  adopt(draft: Draft): ReadonlySet<string> {
    if (!isPlainObject(draft) || draft.id !== this.#id || draft.surveyHash !== this.surveyHash) return new Set();
    const changed = this.content.adopt(draft);
    const plan = this.work.adopt(draft);
    this.#begun ||= plan || !this.content.isEmpty;
    if (changed.size > 0 || plan)
      this.#recompute(nodesOf(changed), {questions: changed, plan, content: true, origin: 'adopted'});
    return changed;
  }

  toResponse(details: Parameters<SurveySession['toResponse']>[0]): Response {
    const id = details.supersedes === undefined ? this.#id : this.#newId();
    return {...responseOf(this, this.content, this.work, this.calculation, this.#now(), details), id};
  }

  subscribe(listener: (change: SessionChange) => void): () => void {
    return this.#subscribers.add(listener);
  }

  #changed(kinds: readonly NodeKind[], id: string): void {
    this.#begun ||= !this.content.isEmpty;
    this.#recompute(
      kinds.map((kind) => ({kind, id})),
      {questions: new Set([id]), content: true},
    );
  }

  #recompute(nodes: readonly GraphNode[], change: Partial<SessionChange>, before?: () => void): void {
    const {questions, scores, texts, structure} = this.calculation.update(nodes);
    before?.();
    const moved = structure && this.path.restructure();
    this.#subscribers.tell({
      ...change,
      questions: new Set([...questions, ...(change.questions ?? [])]),
      scores,
      texts,
      structure: structure || moved || change.structure === true,
    });
  }

  #move(steps: 1 | -1): boolean {
    const moved = this.path.move(steps);
    if (moved) this.#subscribers.tell({structure: true, content: true});
    return moved;
  }

  #newId(): string {
    return sessionId(this.#time(), this.#options.random);
  }

  get #random(): () => number {
    return this.#options.random ?? Math.random;
  }

  #now(): string {
    return new Date(this.#time()).toISOString();
  }

  #time(): number {
    return (this.#options.now ?? Date.now)();
  }
}
