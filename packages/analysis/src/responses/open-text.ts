import type {Question} from '@consulta/schema';

/** A name, an address, a number to call: what a browser could fill in by itself, or a format checks, is not an opinion. */
export function isOpenText(question: Question): boolean {
  return question.type === 'text' && !question.autocomplete && !question.format && !question.sensitive;
}
