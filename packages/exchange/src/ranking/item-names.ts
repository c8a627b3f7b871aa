import type {NamedItem} from './contract.js';

/** On one line: a line break or tab in a title would end a line of the file. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * What each item is called in a file: its title, its id where the title cannot stand there, and both where the title
 * alone would also mean another item. No two are the same, and none is the title or the id of another item.
 */
export function namesOf(
  items: readonly NamedItem[],
  cannotStand: (name: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  const claims = new Map<string, Set<string>>();
  for (const {id, title} of items) {
    for (const name of [id, tidy(title)]) claims.set(name, (claims.get(name) ?? new Set()).add(id));
  }
  const meansAnother = (name: string, id: string) => [...(claims.get(name) ?? [])].some((other) => other !== id);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const {id, title} of items) {
    let name = tidy(title);
    if (name === '' || cannotStand(name)) name = id;
    while (taken.has(name) || meansAnother(name, id)) name = `${name} (${id})`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}
