/** Marks of direction: a text that is put between the first and the last stays apart from the words around it. */
export const FIRST_STRONG = '\u2068';
export const POP = '\u2069';
