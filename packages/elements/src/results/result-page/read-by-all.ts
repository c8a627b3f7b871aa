import {NO_ANSWER} from '@consulta/engine';
import {fillPlaceholders, type Survey} from '@consulta/schema';

const known = new WeakMap<Survey, Survey>();

/** A survey as a group reads it: where a text repeats what each person answered, it says an ellipsis. */
export function readByAll(survey: Survey): Survey {
  const filled = known.get(survey) ?? fillPlaceholders(survey, survey.languages, () => NO_ANSWER);
  known.set(survey, filled);
  return filled;
}
