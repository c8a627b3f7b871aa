import type {NamedItem} from './contract.js';
import {namesOf, tidy} from './item-names.js';
import {quoted, RankingFileError} from './ranking-file-error.js';

/** Finds the item that a name in a file stands for. */
export interface ItemFinder {
  /** @throws {RankingFileError} when the name stands for no item, or could stand for two. */
  idOf(name: string, line: number): string;
  /** Every item there is, in the order given or else in that of the file. */
  items(): readonly NamedItem[];
}

/** A name as it stands in a file. */
export interface NameInFile {
  readonly name: string;
  readonly line: number;
}

/** `names`: all that the file has, in their order; what is named is an item when the items are not known. */
export function itemFinder(known: readonly NamedItem[] | undefined, names: readonly NameInFile[]): ItemFinder {
  return known ? amongKnown(known) : amongNamed(names);
}

/** An item is known by its id, by its title, and by the name that our own files give it. */
function amongKnown(items: readonly NamedItem[]): ItemFinder {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, id: string) => byName.set(name, (byName.get(name) ?? new Set()).add(id));
  const own = namesOf(items);
  const ids = new Set(items.map(({id}) => id));
  for (const {id, title} of items) {
    add(own.get(id) ?? id, id);
    add(tidy(title), id);
  }
  return {
    idOf(name, line) {
      const wanted = tidy(name);
      if (ids.has(wanted)) return wanted;
      const [found, another] = byName.get(wanted) ?? [];
      if (found === undefined) {
        throw new RankingFileError(
          'item',
          line,
          `${quoted(name)} is not an item of this question. Correct it to one of: ${[...ids].join(', ')}.`,
        );
      }
      if (another === undefined) return found;
      throw new RankingFileError(
        'ambiguous',
        line,
        `${quoted(name)} is the title of two items. Write the id instead: ${found} or ${another}.`,
      );
    },
    items: () => items,
  };
}

const SLUG = /^[a-z][a-z0-9-]{0,63}$/;

/** A name that can be an id is its own; others are numbered in such a way that no id is the name of another item. */
function amongNamed(names: readonly NameInFile[]): ItemFinder {
  const titles = [...new Set(names.map(({name}) => tidy(name)))];
  const taken = new Set(titles);
  const ids = new Map(
    titles.map((title, index) => {
      if (SLUG.test(title)) return [title, title];
      let id = `item-${index + 1}`;
      while (taken.has(id)) id += '-x';
      taken.add(id);
      return [title, id];
    }),
  );
  return {
    idOf(name, line) {
      const id = ids.get(tidy(name));
      if (id !== undefined) return id;
      throw new RankingFileError('item', line, `${quoted(name)} is not an item of this file. Correct it.`);
    },
    items: () => [...ids].map(([title, id]) => ({id, title})),
  };
}

/**
 * Where names stand in many cells, one in other letters is likely to be a mistake, and would become an item of its own.
 * @throws {RankingFileError} for two names that differ only in the form of their letters.
 */
export function refuseNamesAlike(names: readonly NameInFile[]): void {
  const forms = new Map<string, NameInFile>();
  for (const {name, line} of names) {
    const form = tidy(name).normalize('NFKC').toLowerCase();
    const other = forms.get(form);
    if (!other) forms.set(form, {name, line});
    else if (tidy(other.name) !== tidy(name)) {
      throw new RankingFileError(
        'ambiguous',
        line,
        `${quoted(name)} differs from ${quoted(other.name)} in line ${other.line} only in the form of its letters. ` +
          'Write the same item in the same way everywhere.',
      );
    }
  }
}
