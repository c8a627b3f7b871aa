import {byDisagreement, groupingsOf, type Position, positionsIn} from '@consulta/analysis';
import {type SurveySession, statementValue} from '@consulta/engine';
import {type Answer, contentOf, type Note, type Question, type Response} from '@consulta/schema';

/** What a group agreed on, beside an answer. */
type Agreed = NonNullable<Note['agreed']>;

/**
 * A group agrees on values: what its members said, what of it is shown, and the minutes of each value that was agreed.
 * Headless: the elements draw it.
 */
export class Consensus {
  readonly session: SurveySession;
  readonly responses: readonly Response[];
  /** What people can be shown apart by: a question by whose answers, or `group`. */
  readonly groupings: readonly string[];
  /** The greatest disagreement first. */
  readonly positions: readonly Position[];
  /** Until then nobody sees what the others said. */
  isRevealed: boolean;
  #groupBy: string;
  readonly #changed: () => void;
  readonly #unsubscribe: () => void;

  constructor(
    session: SurveySession,
    responses: readonly Response[],
    {groupBy, changed}: {readonly groupBy: string; readonly changed: () => void},
  ) {
    this.session = session;
    this.responses = responses;
    this.#groupBy = groupBy;
    this.groupings = groupingsOf({survey: session.survey, responses})
      .filter(({groups}) => groups.length > 0)
      .map(({questionId}) => questionId);
    this.#changed = changed;
    this.positions = byDisagreement(positionsIn(session.survey, responses));
    this.isRevealed = session.begun;
    this.#unsubscribe = session.subscribe(({questions, origin}) => {
      if (this.isRevealed && origin === 'person') for (const id of questions) this.#record(id);
    });
  }

  leave(): void {
    this.#unsubscribe();
  }

  /** Shows what people said. Where all said the same, that is what the group agrees on until it says otherwise. */
  reveal(): void {
    this.isRevealed = true;
    for (const {questions} of this.session.survey.sections) {
      for (const question of questions) {
        const shared = this.session.answerTo(question.id) === undefined ? this.#shared(question) : undefined;
        if (shared !== undefined) this.session.answer(question.id, shared);
      }
    }
    this.#changed();
  }

  /** What people are shown apart by; empty for everybody together. */
  get groupBy(): string {
    return this.groupings.includes(this.#groupBy) ? this.#groupBy : '';
  }
  showBy(groupBy: string): void {
    this.#groupBy = groupBy;
    this.#changed();
  }

  has(question: Question): boolean {
    return this.positions.some(({statement}) => statement.question.id === question.id);
  }
  /** The statements of one question, in their own order. */
  on(question: Question): readonly Position[] {
    const own = this.positions.filter(({statement}) => statement.question.id === question.id);
    const rows = positionsIn({...this.session.survey, sections: [{id: '', title: '', questions: [question]}]}, []);
    return rows.flatMap(({id}) => own.find((position) => position.id === id) ?? []);
  }

  /** What the group agreed on so far; undefined while it has not. */
  agreed({statement}: Position): Answer | undefined {
    const value = statementValue(statement, this.session.answerTo(statement.question.id));
    return value === 'unanswered' ? undefined : value;
  }
  /** Statements that people see differently and that the group has not settled. */
  get open(): readonly Position[] {
    return this.positions.filter((position) => position.spread > 0 && this.agreed(position) === undefined);
  }

  minutes(question: Question): Agreed | undefined {
    return this.session.noteOn(question.id)?.agreed;
  }
  /** Why the group agreed on this. */
  explain(question: Question, reason: string): void {
    const before = this.#range(question);
    if (before) this.session.note(question.id, {agreed: {reason, before, date: today()}});
  }

  /** Every agreed value has its minutes: the range before, and the day. */
  #record(id: string): void {
    const question = this.session.question(id);
    const before = this.#range(question);
    const isAnswered = this.session.answerTo(id) !== undefined;
    const isNoted = this.minutes(question) !== undefined;
    if (!before || isAnswered === isNoted) return;
    const agreed = isAnswered ? {reason: '', before, date: today()} : undefined;
    this.session.note(id, {agreed});
  }

  /** The lowest and the highest that anybody said; of several rows that of all. */
  #range(question: Question): readonly [number, number] | undefined {
    const ranges = this.on(question).flatMap(({range}) => range ?? []);
    return ranges.length > 0 ? [Math.min(...ranges), Math.max(...ranges)] : undefined;
  }

  /** What everybody answered, where there are several and they did. */
  #shared({id}: Question): Answer | undefined {
    const [first, ...others] = this.responses.map(({answers}) =>
      Object.hasOwn(answers, id) ? answers[id] : undefined,
    );
    const isShared =
      others.length > 0 && others.every((other) => other !== undefined && contentOf(other) === contentOf(first));
    return isShared ? first : undefined;
  }
}

/** The day of the person's own calendar; Swedish writes it as ISO 8601 does. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
