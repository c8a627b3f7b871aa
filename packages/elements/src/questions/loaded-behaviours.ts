import type {TypeBehaviour} from '@consulta/engine';
import type {Question, QuestionType} from '@consulta/schema';

/** How answers of the types in use are judged: each comes with the control of its type. */
export const loadedBehaviours = new Map<QuestionType, TypeBehaviour>();

/** The behaviour of a question's type, which `loadControlsOf` has brought; the engine has a registry of all types. */
export function loadedBehaviourOf({type}: Question): TypeBehaviour {
  const behaviour = loadedBehaviours.get(type);
  if (!behaviour) throw new RangeError(`The question type "${type}" is not loaded.`);
  return behaviour;
}
