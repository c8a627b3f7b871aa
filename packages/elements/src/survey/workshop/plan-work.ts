import {type GapPriority, gapsAmong, type SurveySession} from '@consulta/engine';
import {type Plan, type PlanAction, type PlanEntry, readPlan} from '@consulta/schema';

/** How many gaps a plan begins with. */
const FIRST = 3;

/** What a group plans: its order of the gaps, and actions for the first of them. Headless: the element draws it. */
export class PlanWork {
  readonly session: SurveySession;
  /** Of the gaps that have no actions yet, by their ids. */
  #order: readonly string[] = [];

  constructor(session: SurveySession) {
    this.session = session;
  }

  /** Statements below their target now, by the published rule. */
  get gaps(): readonly GapPriority[] {
    const {session} = this;
    const questions = session.survey.sections.flatMap((section) => section.questions);
    return gapsAmong(
      questions.filter(({id}) => session.isVisible(id)),
      {answer: (id) => session.countedAnswer(id), note: (id) => session.noteOn(id)},
    );
  }
  /** What was planned, in its order. */
  get plan(): Plan {
    return readPlan({plan: this.session.plan});
  }
  /** Ids in the group's order: what is planned for, then the rest as it was ranked, then by priority. */
  get order(): readonly string[] {
    const gaps = this.gaps.map(({id}) => id);
    const planned = this.plan.map(({questionId}) => questionId);
    return [...new Set([...planned, ...this.#order.filter((id) => gaps.includes(id)), ...gaps])];
  }
  /** For how many of the first gaps actions are planned. */
  get count(): number {
    return this.session.plan === undefined ? Math.min(FIRST, this.gaps.length) : this.plan.length;
  }
  /** The entries that are planned for, or would be. */
  get entries(): Plan {
    return this.#entries(this.order, this.count);
  }

  rank(order: readonly string[]): void {
    const {count} = this;
    this.#order = [...order, ...this.order.filter((id) => !order.includes(id))];
    this.session.setPlan(this.#entries(this.#order, count));
  }
  planFor(count: number): void {
    const {order} = this;
    this.#order = order;
    this.session.setPlan(this.#entries(order, count));
  }
  addAction(id: string): void {
    this.#change(id, (actions) => [...actions, {action: '', status: 'planned'}]);
  }
  changeAction(id: string, index: number, fields: Partial<PlanAction>): void {
    this.#change(id, (actions) =>
      actions.map((action, at) => (at === index ? cleaned({...action, ...fields}) : action)),
    );
  }
  removeAction(id: string, index: number): void {
    this.#change(id, (actions) => actions.filter((_, at) => at !== index));
  }

  #change(id: string, change: (actions: readonly PlanAction[]) => readonly PlanAction[]): void {
    this.session.setPlan(
      this.entries.map((entry) => (entry.questionId === id ? {...entry, actions: change(entry.actions)} : entry)),
    );
  }

  #entries(order: readonly string[], count: number): Plan {
    const planned = new Map(this.plan.map((entry) => [entry.questionId, entry]));
    const gaps = new Map(this.gaps.map((gap) => [gap.id, gap]));
    return order.slice(0, count).map((questionId, index): PlanEntry => ({
      questionId,
      place: index + 1,
      priority: gaps.get(questionId)?.level ?? planned.get(questionId)?.priority ?? 'low',
      actions: planned.get(questionId)?.actions ?? [],
    }));
  }
}

/** A field that was emptied is not there. */
function cleaned({action, owner, due, status}: PlanAction): PlanAction {
  return {action, ...(owner && {owner}), ...(due && {due}), status};
}
