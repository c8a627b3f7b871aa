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
  /** What the target can be: the steps that all its statements share. */
  readonly steps: readonly Step[];
  /** The target of every statement; `various` where they differ or only some have one. */
  readonly aim: number | 'various' | undefined;
  readonly current: number | null;
  readonly target: number | null;
  /** From 0 to 1. */
  readonly percentToTarget: number | null;
}

/**
 * Targets for whole dimensions. The target of a dimension is that of its statements (docs/decisions/0051), so setting one
 * sets it beside every statement of the dimension that takes a target and applies. Headless: the element draws it.
 */
export class DimensionAims {
  readonly session: SurveySession;

  constructor(session: SurveySession) {
    this.session = session;
  }

  /** The scores that questions go into directly, where these take a target on one scale. */
  get dimensions(): readonly DimensionAim[] {
    const {survey} = this.session;
    const {statements, scores} = assessedResponse(survey, this.#response);
    const targets = targetScores(survey, this.#response);
    return (survey.scores ?? []).flatMap((definition) => {
      const own = statements.filter((statement) => this.#isAimedAt(statement, definition));
      const steps = this.#sharedSteps(own);
      if (steps.length === 0) return [];
      const {target = null, percentToTarget = null} = targets[definition.id] ?? {};
      const current = scores[definition.id]?.value ?? null;
      return [{definition, steps, aim: sharedAim(own), current, target, percentToTarget}];
    });
  }

  /** Sets the target of every statement of a dimension, or takes it away. */
  aim(scoreId: string, target: number | undefined): void {
    const {survey} = this.session;
    const definition = survey.scores?.find(({id}) => id === scoreId);
    if (!definition) return;
    const own = assessedResponse(survey, this.#response).statements.filter((one) => this.#isAimedAt(one, definition));
    for (const questionId of new Set(own.map((one) => one.questionId))) this.session.note(questionId, {target});
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

  #sharedSteps(statements: readonly AssessedStatement[]): readonly Step[] {
    const [steps = [], ...others] = statements.map(({questionId}) => stepsOf(this.session.question(questionId)));
    const valuesOf = (list: readonly Step[]): string => contentOf(list.map(({value}) => value));
    return others.every((other) => valuesOf(other) === valuesOf(steps)) ? steps : [];
  }
}

function sharedAim(statements: readonly AssessedStatement[]): DimensionAim['aim'] {
  const aims = new Set(statements.map(({note}) => note?.target));
  return aims.size === 1 ? [...aims][0] : 'various';
}
