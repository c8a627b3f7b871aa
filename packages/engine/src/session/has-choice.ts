import type {QuestionParadata} from '@consulta/schema';

/** Whether the person chose something, even if no answer follows from it yet. What was only shown is no choice. */
export function hasChoice({comparisons, points, entries = []}: QuestionParadata): boolean {
  return (
    comparisons !== undefined ||
    points !== undefined ||
    entries.some((entry) => Object.values(entry).some((paradata) => hasChoice(paradata)))
  );
}
