import type {ScoreDefinition, Survey} from '@consulta/schema';

/** How the scores of a survey are shown: one for all at the top, then the dimensions beneath it. */
export interface ScoreTree {
  readonly overall: ScoreDefinition | undefined;
  readonly dimensions: readonly ScoreDefinition[];
}

/**
 * The overall score is the one score of scores that no other score takes in; its members are the dimensions.
 * Where there is not exactly one, the scores that no other takes in stand side by side.
 */
export function scoreTree({scores = []}: Survey): ScoreTree {
  const byId = new Map(scores.map((score) => [score.id, score]));
  const beneath = new Set(scores.flatMap(({of}) => of));
  const tops = scores.filter(({id}) => !beneath.has(id));
  const [overall, ...others] = tops.filter(({of}) => of.some((id) => byId.has(id)));
  if (!overall || others.length > 0) return {overall: undefined, dimensions: tops};
  const dimensions = overall.of.flatMap((id) => byId.get(id) ?? []);
  return {overall, dimensions: [...dimensions, ...tops.filter((score) => score !== overall)]};
}
