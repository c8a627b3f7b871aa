import {contents} from './raw-database.mjs';

/** What is owed to a person with several tabs: everything that was acknowledged in any of them, once. */
export class Debt {
  problems = [];
  /** The unfinished answers in hand, by question, and their id. */
  answers = {};
  id;
  isSubmitted = false;
  /** Responses at the desk, and those whose deletion was acknowledged. */
  ids = new Set();
  gone = new Set();

  constructor(database) {
    this.database = database;
  }

  /** What was acknowledged is owed; where it was not, something has to have been said. */
  take(outcomes) {
    for (const {question, value, isKept, said, problem} of outcomes) {
      if (isKept) this.answers[question] = value;
      else if (!said) this.problems.push(`the answer to "${question}" was not kept, and nothing was said`);
      if (problem) this.problems.push(problem);
    }
  }

  /** The answers were deleted on purpose. */
  forget() {
    this.answers = {};
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
  }

  /** Looks at what is stored: everything owed, and each thing once. `counted`: how many responses count. */
  async settle(database, {counted} = {}) {
    this.database = database;
    const {drafts, responses, surveys} = await contents(database);
    const hashes = new Set(surveys.map(({hash}) => hash));
    const records = [...drafts, ...responses];
    const superseded = new Set(responses.map(({supersedes}) => supersedes));
    const counting = responses.filter(({id}) => !superseded.has(id));
    const values = [...drafts, ...counting].flatMap(({answers}) => Object.values(answers));
    // A correction may say something else; what it corrects is still there.
    const mine = this.isSubmitted ? responses : drafts.filter(({id}) => id === this.id);
    const present = new Set(records.map(({id}) => id));
    const isThere = ([question, value]) => mine.some(({answers}) => answers[question] === value);
    const lost = Object.entries(this.answers).filter((owed) => !isThere(owed));
    this.problems.push(
      ...lost.map(([question]) => `the answer to "${question}" was acknowledged and is missing`),
      ...[...this.ids].filter((id) => !present.has(id)).map((id) => `the response ${id} is missing`),
      ...[...this.gone].filter((id) => present.has(id)).map((id) => `${id} was deleted and is there`),
      ...records.filter(({surveyHash}) => !hashes.has(surveyHash)).map(({id}) => `the survey of ${id} is missing`),
      ...(new Set(values).size === values.length ? [] : ['an answer is there twice']),
      ...(counted === undefined || counting.length === counted ? [] : [`${counting.length} responses count`]),
      ...(drafts.length <= (this.isSubmitted ? 0 : 1) ? [] : [`there are ${drafts.length} unfinished answers`]),
    );
  }
}
