import {contents} from './raw-database.mjs';
import {visit} from './visit.mjs';

/** One cell at work: a person, a database of its own, and what they were told is kept. */
export class Scene {
  /** What has to be there, because it was acknowledged: answers of the person, and responses at the desk. */
  keptAnswers = {};
  keptIds = new Set();
  /** What must not be there, because its deletion was acknowledged. */
  goneIds = new Set();
  isSubmitted = false;
  /** What the person has answered, kept or not. */
  answers = {};
  /** The id of the answers in hand. */
  id;
  page;
  #isStruck = false;
  #fault;

  constructor({database, fault, operation, donor, isLong}) {
    this.database = database;
    this.operation = operation;
    this.donor = donor;
    this.isLong = isLong;
    this.#fault = fault;
  }

  /** A new visit to the page, under the fault while it lasts. */
  async enter() {
    this.leave();
    this.page = await visit((scope) => {
      this.#fault.always?.(scope);
      if (this.#isStruck) this.#fault.inPage?.(scope);
    });
  }

  leave() {
    this.page?.leave();
    this.page = undefined;
  }

  async strike() {
    this.#isStruck = true;
    await this.#fault.begin?.(this);
    if (this.page) this.#fault.inPage?.(this.page.scope);
  }

  async lift() {
    if (!this.#isStruck) return;
    this.#isStruck = false;
    await this.#fault.end?.(this);
    if (this.page) this.#fault.notInPage?.(this.page.scope);
  }

  /** What was kept is gone on purpose: nobody is owed it any more. */
  forgetKept() {
    this.keptAnswers = {};
    this.keptIds.clear();
  }

  /** What is wrong with what is stored, in sentences. */
  async problems() {
    const {drafts, responses, surveys} = await contents(this.database);
    return [
      ...this.#missing(drafts, responses),
      ...this.#twice(drafts, responses),
      ...this.#without(surveys, [...drafts, ...responses]),
    ];
  }

  #missing(drafts, responses) {
    const mine = (this.isSubmitted ? responses : drafts).find(({id}) => id === this.id);
    const kept = Object.entries(this.keptAnswers);
    const lost = kept.filter(([question, value]) => mine?.answers?.[question] !== value);
    const ids = new Set(responses.map(({id}) => id));
    return [
      ...lost.map(([question]) => `the answer to "${question}" was acknowledged and is missing`),
      ...[...this.keptIds]
        .filter((id) => !ids.has(id))
        .map((id) => `the response ${id} was acknowledged and is missing`),
      ...[...this.goneIds].filter((id) => ids.has(id)).map((id) => `the response ${id} was deleted and is there`),
    ];
  }

  /** The same answer is in one place, whatever the ids. */
  #twice(drafts, responses) {
    const values = [...drafts, ...responses].flatMap(({answers}) => Object.values(answers ?? {}));
    const seen = new Set();
    const doubled = values.filter((value) => seen.has(value) || !seen.add(value));
    return doubled.length > 0
      ? [`there are answers twice: ${doubled.map((value) => String(value).slice(0, 20)).join(', ')}`]
      : [];
  }

  #without(surveys, records) {
    const hashes = new Set(surveys.map(({hash}) => hash));
    const lonely = records.filter(({surveyHash}) => surveyHash !== 'damaged' && !hashes.has(surveyHash));
    return lonely.map(({id}) => `the survey of ${id} is missing`);
  }
}
