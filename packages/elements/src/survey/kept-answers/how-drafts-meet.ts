import {contentOf, type Draft} from '@consulta/schema';

/**
 * What becomes of unfinished answers from a file where answers of the same id are kept. `kept`: those here hold all that
 * the file does, or newer. `merge`: the file has something newer, and contradicts nothing. `apart`: both were changed on
 * their own, or belong to different versions of the questionnaire: neither may take the place of the other.
 */
export type Meeting = 'kept' | 'merge' | 'apart';

/** Compares question by question: the higher counter is newer; equal counters with different content are a contradiction. */
export function howDraftsMeet(kept: Draft, opened: Draft): Meeting {
  if (kept.surveyHash !== opened.surveyHash) return 'apart';
  const ids = new Set(
    [kept, opened].flatMap(({edits, answers, notes}) => Object.keys({...edits, ...answers, ...notes})),
  );
  let hasNewer = false;
  for (const id of ids) {
    const ahead = counterOf(opened, id) - counterOf(kept, id);
    if (ahead === 0 && contentAt(kept, id) !== contentAt(opened, id)) return 'apart';
    hasNewer ||= ahead > 0;
  }
  return hasNewer ? 'merge' : 'kept';
}

function counterOf({edits}: Draft, id: string): number {
  return own(edits, id) ?? 0;
}

function contentAt({answers, notes}: Draft, id: string): string {
  return contentOf([own(answers, id), own(notes, id)]);
}

/** Question ids may be words that every object inherits. */
function own<V>(record: {readonly [id: string]: V} | undefined, id: string): V | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
