/** The elements that run a survey. */
export type SurveyTag = 'consulta-self-assessment' | 'consulta-priority-ranking' | 'consulta-feedback-form';

/**
 * The element for a definition, which need not be checked yet: with scores a self-assessment, with something to rank
 * a priority ranking, else a form.
 */
export function surveyTag(definition: {readonly scores?: unknown; readonly sections?: unknown}): SurveyTag {
  if (listIn(definition.scores).length > 0) return 'consulta-self-assessment';
  const ranks = listIn(definition.sections).some((section) =>
    listIn(fieldOf(section, 'questions')).some((question) => fieldOf(question, 'type') === 'ranking'),
  );
  return ranks ? 'consulta-priority-ranking' : 'consulta-feedback-form';
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}
