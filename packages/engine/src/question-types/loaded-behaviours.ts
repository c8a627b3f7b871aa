import type {Question, QuestionType} from '@consulta/schema';

import type {BehaviourOf} from '../calculation/outline.js';
import type {TypeBehaviour} from './type-behaviour.js';

type Loaders = {readonly [T in QuestionType]: () => Promise<TypeBehaviour<T>>};

/** One module for every type; a type without one does not compile. */
const LOADERS: Loaders = {
  ranking: async () => (await import('./ranking.js')).rankingBehaviour,
  points: async () => (await import('./points.js')).pointsBehaviour,
  scale: async () => (await import('./scale.js')).scaleBehaviour,
  matrix: async () => (await import('./matrix.js')).matrixBehaviour,
  choice: async () => (await import('./choice.js')).choiceBehaviour,
  text: async () => (await import('./text.js')).textBehaviour,
  number: async () => (await import('./number.js')).numberBehaviour,
  date: async () => (await import('./date.js')).dateBehaviour,
  'yes-no': async () => (await import('./yes-no.js')).yesNoBehaviour,
  consent: async () => (await import('./consent.js')).consentBehaviour,
  repeat: async () => (await import('./repeat.js')).createRepeatBehaviour(loadedBehaviourOf),
  note: async () => (await import('./note.js')).noteBehaviour,
  computed: async () => (await import('./computed.js')).computedBehaviour,
};

const loaded = new Map<QuestionType, TypeBehaviour>();

/** Loads the behaviours of the types of these questions, and of those inside them, and no others. */
export async function loadBehaviours(questions: readonly Question[]): Promise<BehaviourOf> {
  await loadTypesOf(questions);
  const inside = questions.flatMap((question) => loadedBehaviourOf(question).inside?.(question) ?? []);
  if (inside.length > 0) await loadTypesOf(inside);
  return loadedBehaviourOf;
}

/** The behaviour of a question's type, which `loadBehaviours` has brought; the registry has all of them at once. */
export function loadedBehaviourOf({type}: Question): TypeBehaviour {
  const behaviour = loaded.get(type);
  if (!behaviour) throw new RangeError(`The question type "${type}" is not loaded.`);
  return behaviour;
}

async function loadTypesOf(questions: readonly Question[]): Promise<void> {
  const types = new Set(questions.map(({type}) => type));
  await Promise.all([...types].map(load));
}

async function load(type: QuestionType): Promise<void> {
  // The map ties every type to its behaviour; TypeScript cannot follow that through the union.
  if (loaded.has(type)) return;
  if (!Object.hasOwn(LOADERS, type)) throw new RangeError(`There is no question type "${type}".`);
  loaded.set(type, (await LOADERS[type]()) as unknown as TypeBehaviour);
}
