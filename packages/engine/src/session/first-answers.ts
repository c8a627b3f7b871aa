import type {Answer, Note, Question, QuestionParadata, Section, Survey} from '@consulta/schema';

import type {BehaviourOf} from '../calculation/outline.js';
import {problemsBy} from '../question-types/problems-by.js';
import type {Asking, Problem, Progress, SessionChange} from './contract.js';
import {Subscribers} from './subscribers.js';

/**
 * What is said in a survey in which nothing follows from an answer, until the code of a session is there: a page can be
 * answered by then.
 */
export class FirstAnswers implements Asking {
  readonly survey: Survey;
  readonly #behaviourOf: BehaviourOf;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #answers = new Map<string, Answer>();
  readonly #notes = new Map<string, Note>();
  readonly #paradata = new Map<string, QuestionParadata>();
  readonly #subscribers = new Subscribers();

  constructor(survey: Survey, behaviourOf: BehaviourOf) {
    this.survey = survey;
    this.#behaviourOf = behaviourOf;
    this.#questions = new Map(survey.sections.flatMap(({questions}) => questions.map((one) => [one.id, one])));
  }

  get answers(): Asking['answers'] {
    return Object.fromEntries(this.#answers);
  }
  get notes(): Asking['notes'] {
    return Object.fromEntries(this.#notes);
  }
  get section(): string {
    return this.sections()[0]?.id ?? '';
  }
  sections(): readonly Section[] {
    return this.survey.sections.filter(({questions}) => questions.length > 0);
  }
  questions(sectionId: string): readonly Question[] {
    return this.survey.sections.find(({id}) => id === sectionId)?.questions ?? [];
  }
  filled<T extends object>(part: T): T {
    return part;
  }

  answerTo(questionId: string): Answer | undefined {
    return this.#answers.get(questionId);
  }
  noteOn(questionId: string): Note | undefined {
    return this.#notes.get(questionId);
  }
  paradataOn(questionId: string): QuestionParadata | undefined {
    return this.#paradata.get(questionId);
  }
  entriesOf(): undefined {
    return undefined;
  }
  isRequired(questionId: string): boolean | 'soft' {
    return this.#questions.get(questionId)?.required ?? false;
  }
  problemsOf(questionId: string): readonly Problem[] {
    const question = this.#questions.get(questionId);
    if (!question) return [];
    const context = {required: this.isRequired(questionId), paradata: this.paradataOn(questionId)};
    return problemsBy(this.#behaviourOf(question), question, this.answerTo(questionId), context);
  }
  progress(sectionId: string): Progress {
    const asked = this.questions(sectionId).filter((question) => this.#behaviourOf(question).asks);
    return {answered: asked.filter((question) => this.#isAnswered(question)).length, of: asked.length};
  }

  answer(questionId: string, value: Answer | undefined): void {
    const question = this.#questions.get(questionId);
    this.#put(this.#answers, questionId, question && this.#behaviourOf(question).read(question, value));
  }
  note(questionId: string, fields: Partial<Note>): void {
    this.#put(this.#notes, questionId, {...this.noteOn(questionId), ...fields});
  }
  record(questionId: string, paradata: QuestionParadata): void {
    this.#put(this.#paradata, questionId, {...this.paradataOn(questionId), ...paradata});
  }

  subscribe(listener: (change: SessionChange) => void): () => void {
    return this.#subscribers.add(listener);
  }

  /** Tells a session on the same survey all that was said by now. */
  handTo(session: Pick<Asking, 'answer' | 'note' | 'record'>): void {
    for (const [id, note] of this.#notes) session.note(id, note);
    for (const [id, paradata] of this.#paradata) session.record(id, paradata);
    for (const [id, answer] of this.#answers) session.answer(id, answer);
  }

  #isAnswered(question: Question): boolean {
    const behaviour = this.#behaviourOf(question);
    const answer = this.answerTo(question.id);
    return answer !== undefined && behaviour.isAnswered(question, answer);
  }

  #put<V>(values: Map<string, V>, id: string, value: V | undefined): void {
    if (value === undefined) values.delete(id);
    else values.set(id, value);
    this.#subscribers.tell({questions: new Set([id]), content: true});
  }
}
