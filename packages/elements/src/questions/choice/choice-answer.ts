import type {ChoiceAnswer, Chosen} from '@consulta/schema';

/** What was chosen, as a list also where only one can be; what has not the shape of a choice is left out. */
export function chosenOf(answer: ChoiceAnswer | null): readonly Chosen[] {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return list.filter(isChosen);
}

function isChosen(value: unknown): value is Chosen {
  if (typeof value === 'string') return value !== '';
  return typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string';
}

/** The name of what was chosen: an option's id, `none`, or `other` for an own text. */
export function nameOf(chosen: Chosen): string {
  return typeof chosen === 'string' ? chosen : 'other';
}

/** The own text, or undefined while "other" is not chosen. */
export function ownTextOf(answer: ChoiceAnswer | null): string | undefined {
  for (const chosen of chosenOf(answer)) if (typeof chosen === 'object') return chosen.other;
  return undefined;
}

/** The choices after one more was made or taken back: "none" and the others exclude each other. */
export function toggle(answer: ChoiceAnswer | null, chosen: Chosen, on: boolean): ChoiceAnswer | null {
  const name = nameOf(chosen);
  const others = chosenOf(answer).filter((one) => nameOf(one) !== name);
  if (!on) return others.length > 0 ? others : null;
  return name === 'none' ? ['none'] : [...others.filter((one) => one !== 'none'), chosen];
}

/** The choices with another own text, each in its place. */
export function withOwnText(answer: ChoiceAnswer | null, other: string): ChoiceAnswer {
  if (!Array.isArray(answer)) return {other};
  return chosenOf(answer).map((one) => (typeof one === 'string' ? one : {other}));
}

/** What a form gets: one string, or an entry of its name for each of several. */
export function formValue(answer: ChoiceAnswer, name: string): string | FormData {
  if (!Array.isArray(answer)) return chosenOf(answer).map(formEntry).join('');
  const entries = new FormData();
  if (name !== '') for (const chosen of chosenOf(answer)) entries.append(name, formEntry(chosen));
  return entries;
}

/** What is submitted for one choice; an own text that says nothing is still "other". */
function formEntry(chosen: Chosen): string {
  return typeof chosen === 'string' ? chosen : chosen.other || 'other';
}
