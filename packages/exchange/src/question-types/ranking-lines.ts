import {type RankingAnswer, type RankingQuestion, textIn} from '@consulta/schema';

import {itemsAt} from '../ranking/ballot-steps.js';

/** An order to read: a line for each place, best first; equal items share one, and the places after it are skipped. */
export function rankingLines(
  {items}: RankingQuestion,
  answer: RankingAnswer,
  languages: readonly string[],
): readonly string[] {
  const titles = new Map(items.map(({id, title}) => [id, title]));
  let place = 1;
  return answer.map((step) => {
    const here = itemsAt(step);
    const names = here.map((item) =>
      typeof item === 'string' ? textIn(titles.get(item) ?? item, languages).text : item.other,
    );
    const line = `${place}. ${names.join(' = ')}`;
    place += here.length;
    return line;
  });
}
