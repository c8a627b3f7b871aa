import {foldedText} from './folded-text.js';

/** The same words of several people, and in how many answers they are. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
}

/**
 * Texts in the words of members and in how many answers each is, most frequent first, then in the order met; each entry
 * of `answers` has the texts of one person. They are shown in the words used most often (of equally frequent ones the
 * first).
 */
export function countedTexts(answers: Iterable<readonly string[]>): readonly CountedText[] {
  const found = new Map<string, Map<string, number>>();
  for (const texts of answers) {
    if (texts.length === 0) continue;
    for (const [folded, text] of new Map(texts.map((own) => [foldedText(own), own.trim()]))) {
      if (folded === '') continue;
      const wordings = found.get(folded) ?? new Map<string, number>();
      found.set(folded, wordings.set(text, (wordings.get(text) ?? 0) + 1));
    }
  }
  const counted = [...found.values()].map((wordings) => ({
    text: mostFrequent(wordings),
    count: [...wordings.values()].reduce((sum, times) => sum + times, 0),
  }));
  return counted.sort((a, b) => b.count - a.count);
}

function mostFrequent(wordings: ReadonlyMap<string, number>): string {
  const most = Math.max(...wordings.values());
  return [...wordings].find(([, times]) => times === most)?.[0] ?? '';
}
