import {type AssessedSide, type GroupPicture, groupSide} from '@consulta/analysis';

import type {Voice} from './group/voice.js';
import {writeAnswer, writeValue, yesNoIn} from '../reading.js';
import {rolesBy} from './roles.js';
import type {SeveralView} from './several-view.js';

/** One side of a comparison, with its name. */
export interface Side extends AssessedSide {
  readonly id: string;
  readonly title: string;
  readonly submittedAt: string;
  /** Whether its values are means of several people. */
  readonly isGroup: boolean;
}
/** What can be put on either side, by what it is. */
export interface Sides {
  /** One response each, newest first. */
  readonly answers: readonly Side[];
  /** The groups that may be shown, and everybody together. */
  readonly groups: readonly Side[];
}

/** Everything that can be compared with something else. */
export function sidesOf(view: SeveralView): Sides {
  const {choices, voices, survey, words} = view;
  const {shown, everybody} = rolesBy(view, choices.groupBy);
  // All are to one version of the questionnaire; the newest comes first.
  const submittedAt = voices[0]?.response.submittedAt ?? '';
  const group = (id: string, title: string, picture: GroupPicture): Side => ({
    ...groupSide(survey, picture),
    id,
    title,
    submittedAt,
    isGroup: true,
  });
  return {
    answers: view.all.map((voice) => ({
      ...voice,
      id: voice.response.id,
      title: whose(view, voice),
      submittedAt: voice.response.submittedAt,
      isGroup: false,
    })),
    groups: [
      ...shown.map(({id, title, picture}) => group(`group:${id}`, title, picture)),
      ...(everybody && voices.length > 2 ? [group('everybody', words.term('group.everybody'), everybody)] : []),
    ],
  };
}

/** The two sides as chosen; at first an earlier set of answers and a later one. */
export function chosenSides({choices}: SeveralView, {answers, groups}: Sides): readonly [Side, Side] | undefined {
  const all = [...answers, ...groups];
  const find = (id: string | undefined) => all.find((side) => side.id === id);
  const second = find(choices.second) ?? answers.find(({id}) => id !== choices.first) ?? groups[0];
  const first = find(choices.first) ?? earlier(answers, second) ?? all.find((side) => side !== second);
  return first && second ? [first, second] : undefined;
}

/** The next one before it. */
function earlier(answers: readonly Side[], than: Side | undefined): Side | undefined {
  const index = than ? answers.indexOf(than) : -1;
  return index === -1 ? undefined : (answers[index + 1] ?? answers.find((side) => side !== than));
}

/** A value on one side: an answer as people write it, of a group the mean. */
export function writeSide(view: SeveralView, {survey, isGroup}: Side, id: string, value: number | null): string {
  if (value === null) return '–';
  return isGroup ? writeValue(view, value) : writeAnswer({...view, yesNo: yesNoIn(survey)}, id, value);
}

/** "City of Lyon · 4 March 2026" */
export function whose({words}: Pick<SeveralView, 'words'>, {name, response}: Voice): string {
  const {submittedAt, group} = response;
  const date = Number.isNaN(Date.parse(submittedAt)) ? undefined : words.date(submittedAt, {dateStyle: 'long'});
  return [name ?? group, date].filter((part) => part !== undefined).join(' · ');
}
