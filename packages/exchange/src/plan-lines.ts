import {type Draft, readPlan, type Response, type Survey, textIn, unmarked} from '@consulta/schema';

import {dayIn} from './intl-tags.js';
import {gapOf} from './plan-gap.js';
import {labelled, wordIn} from './words.js';

/** What a group means to do: a line for each gap in its order, with each action, who does it, by when, and its status. */
export function planLines(survey: Survey, record: Draft | Response, languages: readonly string[]): readonly string[] {
  return readPlan(record).flatMap((entry) => {
    const {titles} = gapOf(survey, record, entry.questionId);
    const title = titles.map((text) => unmarked(textIn(text, languages).text)).join(' – ');
    const heading = `${entry.place}. ${title || entry.questionId} (${wordIn(entry.priority, languages)})`;
    if (entry.actions.length === 0) return [labelled(heading, wordIn('no-action', languages), languages)];
    return entry.actions.map(({action, owner, due, status}) => {
      const parts = [action, owner, due === undefined ? undefined : dayIn(due, languages), wordIn(status, languages)];
      return labelled(heading, parts.filter((part) => part !== undefined).join(' · '), languages);
    });
  });
}
