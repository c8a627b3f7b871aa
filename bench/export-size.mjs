/** With an id, a version, dates and the like beside them, 37 answers make a table of 50 columns. */
export const QUESTIONS = 37;
export const RESPONSES = 100_000;
/** How often memory is looked at while a table is written. */
export const SAMPLES = 20;
