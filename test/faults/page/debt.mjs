import {contents} from './raw-database.mjs';

/** What is owed to a person with several tabs: everything that was acknowledged in any of them, once. */
export class Debt {
  problems = [];
  /** The unfinished answers in hand, by question, and their id. */
  answers = {};
  /**
   * Answers that a tab did not acknowledge, by question: they were given after those in hand, and may be stored in their
   * place all the same. A tab that hears of the submission before its own save says nothing more of that save.
   */
  unheard = {};
  id;
  isSubmitted = false;
  /** What other tabs submitted as corrections, each whole. */
  corrections = [];
  /** Responses at the desk, and those whose deletion was acknowledged. */
  ids = new Set();
  gone = new Set();
  /** What each tab said of each answer, for whoever has to find out what went wrong. */
  #heard = [];

  constructor(database) {
    this.database = database;
  }

  /** What was acknowledged is owed; where it was not, something has to have been said. */
  take(outcomes) {
    for (const {question, value, isKept, said, problem, turns} of outcomes) {
      this.#heard.push({question, value, isKept, said, turns});
      if (isKept) this.answers[question] = value;
      // What was acknowledged is the latest, and nothing before it may stand in its place.
      this.unheard[question] = isKept ? [] : [...(this.unheard[question] ?? []), value];
      if (!isKept && !said) this.problems.push(`the answer to "${question}" was not kept, and nothing was said`);
      if (problem) this.problems.push(problem);
    }
  }

  /** Whoever was told that a correction is in is owed all of it. */
  takeCorrections(outcomes) {
    for (const {isKept, said, answers} of outcomes) {
      if (isKept) this.corrections.push(answers);
      else this.problems.push(`the correction failed: ${said}`);
    }
  }

  /** The answers were deleted on purpose. */
  forget() {
    this.answers = {};
    this.unheard = {};
    this.gone.add(this.id);
  }

  remember(answers) {
    this.gone.delete(this.id);
    this.answers = answers;
  }

  /** Other answers, on another database. */
  begin() {
    this.ids.clear();
    this.gone.clear();
    this.answers = {};
    this.unheard = {};
  }

  /** Looks at what is stored: everything owed, and each thing once. `counted`: how many responses count. */
  async settle(database, {counted} = {}) {
    this.database = database;
    this.judge(await contents(database), {counted});
  }

  judge({drafts, responses, surveys}, {counted} = {}) {
    const hashes = new Set(surveys.map(({hash}) => hash));
    const records = [...drafts, ...responses];
    const superseded = new Set(responses.map(({supersedes}) => supersedes));
    const counting = responses.filter(({id}) => !superseded.has(id));
    const values = [...drafts, ...counting].flatMap(({answers}) => Object.values(answers));
    // A correction may say something else; what it corrects is still there.
    const mine = this.isSubmitted ? responses : drafts.filter(({id}) => id === this.id);
    const present = new Set(records.map(({id}) => id));
    const isThere = ([question, value]) => mine.some((record) => isOf(record)([question, value]));
    const isKept = ([question, value]) =>
      [value, ...(this.unheard[question] ?? [])].some((one) => isThere([question, one]));
    const lost = Object.entries(this.answers).filter((owed) => !isKept(owed));
    const isIn = (answers) => responses.some((response) => Object.entries(answers).every(isOf(response)));
    this.problems.push(
      ...lost.map(([question]) => this.#missing(question, mine)),
      ...this.corrections.filter((answers) => !isIn(answers)).map(() => 'a correction was acknowledged and is missing'),
      ...[...this.ids].filter((id) => !present.has(id)).map((id) => `the response ${id} is missing`),
      ...[...this.gone].filter((id) => present.has(id)).map((id) => `${id} was deleted and is there`),
      ...records.filter(({surveyHash}) => !hashes.has(surveyHash)).map(({id}) => `the survey of ${id} is missing`),
      ...(new Set(values).size === values.length ? [] : ['an answer is there twice']),
      ...(counted === undefined || counting.length === counted ? [] : [`${counting.length} responses count`]),
      ...(drafts.length <= (this.isSubmitted ? 0 : 1) ? [] : [`there are ${drafts.length} unfinished answers`]),
    );
  }

  /** With what is there instead, and what was said by then. */
  #missing(question, records) {
    const there = records.map(({id, answers, edits}) => ({id, value: answers[question], edits: edits?.[question]}));
    const heard = this.#heard.filter((one) => one.question === question);
    const found = JSON.stringify({owed: this.answers[question], there, heard});
    return `the answer to "${question}" was acknowledged and is missing: ${found}`;
  }
}

function isOf({answers}) {
  return ([question, value]) => answers[question] === value;
}
