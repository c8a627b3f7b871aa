import type {Question} from '@consulta/schema';

import {shuffled} from '../comparing/shuffled.js';

/** The order in which one person sees what is ranked; undefined where the author's order is shown to all. */
export function drawOrder(question: Question, random: () => number): readonly string[] | undefined {
  if (question.type !== 'ranking' || question.shuffle !== true) return undefined;
  // A sub-item stays beneath its parent, in the author's order.
  const ranked = question.items.filter(({parent}) => parent === undefined).map(({id}) => id);
  return shuffled(ranked, random);
}
