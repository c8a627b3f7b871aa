import type {Survey, Text} from '@consulta/schema';

type Options = readonly {readonly id: string; readonly title: Text}[];

/** What a group is called: by the option that its members chose, or by the name that it was given. */
export function groupTitle(survey: Survey, groupBy: string, group: string, read: (text: Text) => string): string {
  const title = optionsOf(survey, groupBy).find(({id}) => id === group)?.title;
  return title === undefined ? group : read(title);
}

/** Groups as their options are listed, then by name: the same for every statement, however many answered it. */
export function inOrderOfOptions<G extends {readonly group: string}>(
  survey: Survey,
  groupBy: string,
  groups: readonly G[],
): readonly G[] {
  const ids = optionsOf(survey, groupBy).map(({id}) => id);
  const placeOf = ({group}: G): number => (ids.includes(group) ? ids.indexOf(group) : ids.length);
  return [...groups].sort((a, b) => placeOf(a) - placeOf(b) || (a.group < b.group ? -1 : 1));
}

function optionsOf({sections}: Survey, groupBy: string): Options {
  const question = sections.flatMap(({questions}) => questions).find(({id}) => id === groupBy);
  return (question && 'options' in question ? question.options : undefined) ?? [];
}
