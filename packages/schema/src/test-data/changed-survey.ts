import {everyType} from './every-type.js';

/** Where something stands in the example. */
export type Keys = readonly (string | number)[];

/** The example with one thing changed: a path of keys and the value to put there. */
export function changedSurvey(keys: Keys, value: unknown): unknown {
  if (keys.length === 0) return value;
  const survey = everyType();
  let place: {[key: string | number]: unknown} = survey;
  for (const key of keys.slice(0, -1)) place = place[key] as typeof place;
  place[keys.at(-1)!] = value;
  return survey;
}
