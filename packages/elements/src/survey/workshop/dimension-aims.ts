import {
  assessedResponse,
  type AssessedStatement,
  type Step,
  stepsOf,
  type SurveySession,
  targetScores,
} from '@consulta/engine';
import {contentOf, type ScoreDefinition} from '@consulta/schema';

/** One dimension as it stands, and where it is to be. */
export interface DimensionAim {
  readonly definition: ScoreDefinition;
  /** What the target can be: the steps that all its statements share, else shares of the way up the scale of each. */
  readonly steps: readonly Step[];
  /** Whether the steps are shares: 0.75 is three quarters of each scale. */
  readonly areShares: boolean;
  /** The step at which every statement has its target; `various` where they differ or only some have one. */
  readonly aim: number | 'various' | undefined;
  readonly current: number | null;
  readonly target: number | null;
  /** From 0 to 1. */
  readonly percentToTarget: number | null;
}

/**
 * Targets for whole dimensions. The target of a dimension is that of its statements (docs/decisions/0051), so setting one
 * sets it beside every statement of the dimension that takes a target and applies. Where these are answered on different
 * scales, no number means the same on all of them: then the target is a share of each scale, and each statement's own is
 * its lowest level that reaches the share. Headless: the element draws it.
 */
export class DimensionAims {
  readonly session: SurveySession;

  constructor(session: SurveySession) {
    this.session = session;
  }

  /** The scores that questions go into directly, where these take a target. */
  get dimensions(): readonly DimensionAim[] {
    const {survey} = this.session;
    const {statements, scores} = assessedResponse(survey, this.#response);
    const targets = targetScores(survey, this.#response);
    return (survey.scores ?? []).flatMap((definition) => {
      const own = statements.filter((statement) => this.#isAimedAt(statement, definition));
      if (own.length === 0) return [];
      const ladders = this.#ladders(own);
      const {target = null, percentToTarget = null} = targets[definition.id] ?? {};
      const current = scores[definition.id]?.value ?? null;
      const {areShares} = ladders;
      return [{definition, steps: ladders.steps, areShares, aim: ladders.aim, current, target, percentToTarget}];
    });
  }

  /** Sets the target of every statement of a dimension to one of its steps, or takes it away. */
  aim(scoreId: string, step: number | undefined): void {
    const {survey} = this.session;
    const definition = survey.scores?.find(({id}) => id === scoreId);
    if (!definition) return;
    const own = assessedResponse(survey, this.#response).statements.filter((one) => this.#isAimedAt(one, definition));
    const {areShares} = this.#ladders(own);
    for (const [questionId, {scale}] of new Map(own.map((one) => [one.questionId, one] as const))) {
      const target = step === undefined || !areShares ? step : this.#reaching(step, questionId, scale);
      this.session.note(questionId, {target});
    }
  }

  get #response() {
    const {answers, notes, language, group, form} = this.session;
    return {answers, notes, language, ...(group !== undefined && {group}), ...(form && {form})};
  }

  #isAimedAt({id, questionId, state}: AssessedStatement, {of}: ScoreDefinition): boolean {
    const isDirect = of.includes(id) || of.includes(questionId);
    return (
      isDirect && state !== 'hidden' && state !== 'not-applicable' && this.session.question(questionId).target === true
    );
  }

  /** What the target of all these can be, and at which of it they are. */
  #ladders(statements: readonly AssessedStatement[]): Pick<DimensionAim, 'steps' | 'areShares' | 'aim'> {
    const aims = new Set(statements.map(({note}) => note?.target));
    const one = aims.size === 1 ? [...aims][0] : undefined;
    const shared = this.#sharedSteps(statements);
    if (shared.length > 0) return {steps: shared, areShares: false, aim: aims.size === 1 ? one : 'various'};
    const targetsAt = (share: number) =>
      contentOf(statements.map(({questionId, scale}) => this.#reaching(share, questionId, scale)));
    // Of shares that come to the same the highest says it best: all of it, where only all is more than nothing.
    const shares = new Map(SHARES.map((share) => [targetsAt(share), share] as const));
    const noted = statements.map(({note}) => note?.target ?? null);
    return {
      steps: [...shares.values()].map((value) => ({value})),
      areShares: true,
      aim: aims.size === 1 && one === undefined ? undefined : (shares.get(contentOf(noted)) ?? 'various'),
    };
  }

  #sharedSteps(statements: readonly AssessedStatement[]): readonly Step[] {
    const [steps = [], ...others] = statements.map(({questionId}) => stepsOf(this.session.question(questionId)));
    const valuesOf = (list: readonly Step[]): string => contentOf(list.map(({value}) => value));
    return others.every((other) => valuesOf(other) === valuesOf(steps)) ? steps : [];
  }

  /** The lowest level of a question that reaches a share of its scale. */
  #reaching(share: number, questionId: string, [low, high]: AssessedStatement['scale']): number {
    const wanted = low + share * (high - low);
    const steps = stepsOf(this.session.question(questionId)).map(({value}) => value);
    return steps.length === 0 ? wanted : (steps.find((value) => value >= wanted) ?? high);
  }
}

/** Quarters, lowest first; nothing at all is no target. */
const SHARES = [0.25, 0.5, 0.75, 1];
