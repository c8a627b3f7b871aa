import {contentOf} from './content-of.js';
import {formatPath, type Path} from './findings.js';
import {visitShape} from './shape-walk.js';
import {type Survey, surveyShape} from './survey.js';
import {rule as ruleShape, text as textShape} from './text.js';

/** One place in which two definitions differ. */
export interface DefinitionDifference {
  /** By ids, for example `sections.about.questions.city.title.fr`. */
  readonly path: string;
  /**
   * `text`: words that a person reads. `structure`: what is asked, how it can be answered or how it is scored.
   * `setting`: all that no answer depends on, such as when the survey closes.
   */
  readonly kind: 'text' | 'setting' | 'structure';
  /** What the first has here; undefined where it has nothing. */
  readonly first: unknown;
  readonly second: unknown;
}

const judged = new WeakMap<Survey, WeakMap<Survey, boolean>>();

/** Whether answers to the two may be put together: equal ids, types, options and scores. Remembered for each pair. */
export function differOnlyInTexts(first: Survey, second: Survey): boolean {
  if (first === second) return true;
  const known = judged.get(first) ?? new WeakMap<Survey, boolean>();
  judged.set(first, known);
  const before = known.get(second);
  if (before !== undefined) return before;
  const isSo = !definitionDifferences(first, second).some(({kind}) => kind === 'structure');
  known.set(second, isSo);
  return isSo;
}

/** Where two definitions differ, text by text and key by key, in the order in which the first has them. */
export function definitionDifferences(first: Survey, second: Survey): readonly DefinitionDifference[] {
  const comparison = new Comparison(first, second);
  comparison.run();
  return comparison.found;
}

type Kind = DefinitionDifference['kind'];
type Keyed = {readonly [key: string]: unknown};
interface Place {
  readonly value: unknown;
  readonly path: Path | undefined;
}

/** On these rests what an answer means. */
const STRUCTURE = new Set(['id', 'sections', 'scores', 'profiles']);

class Comparison {
  readonly found: DefinitionDifference[] = [];
  readonly #first: Survey;
  readonly #second: Survey;
  readonly #texts = new Set<string>();
  readonly #rules = new Set<string>();

  constructor(first: Survey, second: Survey) {
    this.#first = first;
    this.#second = second;
    for (const [side, survey] of [first, second].entries()) {
      for (const [shape, places] of [
        [textShape, this.#texts],
        [ruleShape, this.#rules],
      ] as const) {
        visitShape(surveyShape, shape, survey, undefined, (_, path) => places.add(`${side} ${formatPath(path)}`));
      }
    }
  }

  run(): void {
    for (const key of keysOf(this.#first, this.#second)) {
      const kind = STRUCTURE.has(key) ? 'structure' : 'setting';
      this.#compare(at(this.#first, undefined, key), at(this.#second, undefined, key), key, kind);
    }
  }

  #compare(first: Place, second: Place, label: string, kind: Kind): void {
    if (this.#isOne(this.#texts, first, second)) this.#compareTexts(first.value, second.value, label);
    else if (this.#isOne(this.#rules, first, second)) this.#compareLeaves(first.value, second.value, label, kind);
    else if (isEach(isList, first.value, second.value)) this.#compareLists(first, second, label, kind);
    else if (isEach(isObject, first.value, second.value)) {
      for (const key of keysOf(first.value, second.value)) {
        this.#compare(
          at(first.value, first.path, key),
          at(second.value, second.path, key),
          `${label}.${key}`,
          key === 'sameAs' ? 'setting' : kind,
        );
      }
    } else this.#compareLeaves(first.value, second.value, label, kind);
  }

  #compareTexts(first: unknown, second: unknown, label: string): void {
    const [mine, theirs] = [byLanguage(first), byLanguage(second)];
    for (const language of keysOf(mine, theirs)) {
      this.#compareLeaves(mine[language], theirs[language], language === '' ? label : `${label}.${language}`, 'text');
    }
  }

  #compareLists(first: Place, second: Place, label: string, kind: Kind): void {
    const [mine, theirs] = [entriesOf(first), entriesOf(second)];
    for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
      const [one, other] = [mine.get(key), theirs.get(key)];
      const isWhole = typeof key === 'string' && (one === undefined || other === undefined);
      const place = typeof key === 'string' ? `${label}.${key}` : `${label}[${key}]`;
      if (isWhole) this.#compareLeaves(one?.value, other?.value, place, kind);
      else this.#compare(one ?? NOTHING, other ?? NOTHING, place, kind);
    }
    const order = (list: ReadonlyMap<unknown, Place>, other: ReadonlyMap<unknown, Place>) =>
      [...list.keys()].filter((key) => typeof key === 'string' && other.has(key));
    this.#compareLeaves(order(mine, theirs), order(theirs, mine), `${label} (order)`, kind);
  }

  #compareLeaves(first: unknown, second: unknown, path: string, kind: Kind): void {
    if (contentOf(first) !== contentOf(second)) this.found.push({path, kind, first, second});
  }

  #isOne(places: ReadonlySet<string>, first: Place, second: Place): boolean {
    return places.has(`0 ${formatPath(first.path)}`) || places.has(`1 ${formatPath(second.path)}`);
  }
}

const NOTHING: Place = {value: undefined, path: {parent: undefined, key: ''}};

function at(parent: unknown, path: Path | undefined, key: string): Place {
  return {value: isObject(parent) ? parent[key] : undefined, path: {parent: path, key}};
}

/** By id where each entry has one, else by number. */
function entriesOf({value, path}: Place): ReadonlyMap<string | number, Place> {
  const list: readonly unknown[] = isList(value) ? value : [];
  return new Map(
    list.map((entry, index) => {
      const id = isObject(entry) ? entry['id'] : undefined;
      return [typeof id === 'string' ? id : index, {value: entry, path: {parent: path, key: index}}];
    }),
  );
}

function byLanguage(text: unknown): Keyed {
  return isObject(text) ? text : text === undefined ? {} : {'': text};
}

function keysOf(first: unknown, second: unknown): ReadonlySet<string> {
  return new Set([first, second].flatMap((value) => (isObject(value) ? Object.keys(value) : [])));
}

/** Both are of the kind, or one is and the other is not there. */
function isEach(isKind: (value: unknown) => boolean, first: unknown, second: unknown): boolean {
  return [first, second].every((value) => value === undefined || isKind(value)) && [first, second].some(isKind);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
