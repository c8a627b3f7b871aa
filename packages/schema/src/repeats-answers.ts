/** Whether any text of a part of a definition may repeat an answer, so that `placeholdersIn` has something to find. */
export function repeatsAnswers(part: unknown): boolean {
  if (typeof part === 'string') return part.includes('{{');
  return typeof part === 'object' && part !== null && Object.values(part).some((inner) => repeatsAnswers(inner));
}
