import type {Survey, Text} from '@consulta/schema';

/** What a group is called: by the option that its members chose, or by the name that it was given. */
export function groupTitle(survey: Survey, groupBy: string, group: string, read: (text: Text) => string): string {
  const question = survey.sections.flatMap(({questions}) => questions).find(({id}) => id === groupBy);
  const options = question && 'options' in question ? question.options : undefined;
  const title = options?.find(({id}) => id === group)?.title;
  return title === undefined ? group : read(title);
}
