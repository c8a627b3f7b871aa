import {type Side, sideOfGroup, sideOfVoice} from './group/comparison.js';
import type {Voice} from './group/voice.js';
import {rolesBy} from './roles.js';
import type {SeveralView} from './several-view.js';

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
  const of = {survey, submittedAt: voices[0]?.response.submittedAt ?? ''};
  const all = {...of, id: 'everybody', title: words.term('group.everybody')};
  return {
    answers: view.all.map((voice) => sideOfVoice(voice, whose(view, voice))),
    groups: [
      ...shown.map(({id, title, picture}) => sideOfGroup(picture, {...of, id: `group:${id}`, title})),
      ...(everybody && voices.length > 2 ? [sideOfGroup(everybody, all)] : []),
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

/** "City of Lyon · 4 March 2026" */
export function whose({words}: Pick<SeveralView, 'words'>, {name, response}: Voice): string {
  const {submittedAt, group} = response;
  const date = Number.isNaN(Date.parse(submittedAt)) ? undefined : words.date(submittedAt, {dateStyle: 'long'});
  return [name ?? group, date].filter((part) => part !== undefined).join(' · ');
}
