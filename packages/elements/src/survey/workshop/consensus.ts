import {byDisagreement, groupingsOf, type Position, positionsIn} from '@consulta/analysis';
import {minutesOn, type SurveySession, statementValue, withMinutes} from '@consulta/engine';
import {type Agreed, type Answer, contentOf, type Question, type Response} from '@consulta/schema';

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
  /** Statements that have a value, to tell one that was taken away from one that was not given yet. */
  readonly #settled = new Set<string>();
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
    for (const position of this.positions) if (this.agreed(position) !== undefined) this.#settled.add(position.id);
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

  minutes({statement}: Position): Agreed | undefined {
    return minutesOn(this.session.noteOn(statement.question.id), statement.part);
  }
  /** Why the group agreed on this. */
  explain(position: Position, reason: string): void {
    const {question, part} = position.statement;
    const agreed = minutesOf(position, reason);
    if (agreed) this.session.note(question.id, withMinutes(this.session.noteOn(question.id), part, agreed));
  }

  /**
   * Every agreed value has its minutes, row by row: the range before, and the day. A reason that was written first stays; a
   * value that is taken away takes its minutes along.
   */
  #record(id: string): void {
    let note = this.session.noteOn(id);
    for (const position of this.on(this.session.question(id))) {
      const {part} = position.statement;
      const isAgreed = this.agreed(position) !== undefined;
      const wasAgreed = this.#settled.has(position.id);
      if (isAgreed) this.#settled.add(position.id);
      else this.#settled.delete(position.id);
      if (isAgreed && minutesOn(note, part) === undefined) {
        note = {...note, ...withMinutes(note, part, minutesOf(position, ''))};
      } else if (!isAgreed && wasAgreed) note = {...note, ...withMinutes(note, part, undefined)};
    }
    if (note) this.session.note(id, {agreed: note.agreed, agreedRows: note.agreedRows});
  }

  /** What everybody answered, where there are several and they did; of rows those on which they did. */
  #shared(question: Question): Answer | undefined {
    if (this.responses.length < 2) return undefined;
    const answers = this.responses.map((response) =>
      Object.hasOwn(response.answers, question.id) ? response.answers[question.id] : undefined,
    );
    const [first] = answers;
    if (first !== undefined && answers.every((one) => one !== undefined && contentOf(one) === contentOf(first))) {
      return first;
    }
    const rows = this.on(question).flatMap(({statement}) => {
      const [value, ...others] = answers.map((answer) => statementValue(statement, answer));
      const isShared = value !== undefined && value !== 'unanswered' && others.every((other) => other === value);
      return statement.part !== undefined && isShared ? [[statement.part, value] as const] : [];
    });
    return rows.length > 0 ? Object.fromEntries(rows) : undefined;
  }
}

/** None where nobody gave a value. */
function minutesOf({range}: Position, reason: string): Agreed | undefined {
  return range && {reason, before: range, date: today()};
}

/** The day of the person's own calendar; Swedish writes it as ISO 8601 does. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
