import type {Survey} from '@consulta/schema';

/** The questions and rows (`question/row`) beneath a score, directly or through other scores, each once, in order. */
export function statementsBeneath(survey: Survey, scoreId: string): readonly string[] {
  const scores = new Map((survey.scores ?? []).map((score) => [score.id, score]));
  const rows = new Map(
    survey.sections.flatMap(({questions}) =>
      questions.flatMap((question) =>
        'rows' in question ? [[question.id, question.rows.map((row) => `${question.id}/${row.id}`)] as const] : [],
      ),
    ),
  );
  const found = new Set<string>();
  const seen = new Set<string>();
  const collect = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const score = scores.get(id);
    if (score) score.of.forEach(collect);
    else for (const part of rows.get(id) ?? [id]) found.add(part);
  };
  collect(scoreId);
  return [...found];
}
