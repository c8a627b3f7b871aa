import {IS_ALLOWED, saysSomething} from './allowed-answers.mjs';
import {evaluate, isTruthy} from './rule-oracle.mjs';

/**
 * What a survey shows, asks for and counts, worked out from the answers by asking again and again: no graph, no
 * order, nothing kept. Slow and plain on purpose; it shares no code with the engine.
 */
export class SurveyOracle {
  #survey;
  #circumstances;
  #questions;
  #seen = new Map();

  /** `answers` are all that were given, hidden ones too; `circumstances` are `language`, `group`, `form`. */
  constructor(survey, answers, circumstances) {
    this.#survey = survey;
    this.given = answers;
    this.#circumstances = circumstances;
    this.#questions = new Map(
      survey.sections.flatMap((section) => section.questions.map((question) => [question.id, {question, section}])),
    );
  }

  /** Ids of the questions that are asked, section by section. */
  asked() {
    return this.#survey.sections
      .map(({id, questions}) => ({
        id,
        questions: questions.map((question) => question.id).filter((one) => this.shows(one)),
      }))
      .filter(({questions}) => questions.length > 0);
  }

  shows(id) {
    const {question, section} = this.#questions.get(id);
    return this.#once(`shows ${id}`, () => {
      if (this.#circumstances.form === 'short' && !question.shortForm) return false;
      return this.#holds(section.showIf) && this.#holds(question.showIf);
    });
  }

  /** The answer that counts: of a question that is asked, saying something, or worked out. */
  answer(id) {
    return this.#once(`answer ${id}`, () => {
      if (!this.#questions.has(id) || !this.shows(id)) return undefined;
      const {question} = this.#questions.get(id);
      if (question.type === 'computed') return this.#computed(question);
      const answer = this.given[id];
      if (!saysSomething(answer)) return undefined;
      if (question.type !== 'repeat') return answer;
      const entries = answer.map((entry) => this.#visibleIn(question, entry)).filter(saysSomething);
      return entries.length > 0 ? entries : undefined;
    });
  }

  isRequired(id) {
    const {question} = this.#questions.get(id);
    if (!this.shows(id)) return false;
    return question.requiredIf !== undefined && this.#holds(question.requiredIf) ? true : (question.required ?? false);
  }

  /** Whether anything is wrong with what was answered, or missing. */
  isWrong(id) {
    if (!this.shows(id)) return false;
    const {question} = this.#questions.get(id);
    return this.#isWrong(question, this.answer(id), this.isRequired(id), undefined);
  }

  #isWrong(question, answer, required, item) {
    if (question.type === 'computed' || question.type === 'note') return false;
    if (answer === undefined) return required !== false;
    if (!IS_ALLOWED[question.type](question, answer, {required})) return true;
    if ((question.valid ?? []).some(({condition}) => !this.#holds(condition, item))) return true;
    return question.type === 'repeat' && answer.some((entry) => this.#isEntryWrong(question, entry));
  }

  #isEntryWrong({questions}, entry) {
    return questions.some((inner) => {
      if (!this.#holds(inner.showIf, entry)) return false;
      const required =
        inner.requiredIf !== undefined && this.#holds(inner.requiredIf, entry) ? true : (inner.required ?? false);
      const answer = saysSomething(entry[inner.id]) ? entry[inner.id] : undefined;
      return this.#isWrong(inner, answer, required, entry);
    });
  }

  /**
   * An entry without what its conditions hide; a condition asks about earlier questions of the same entry. One that
   * says nothing is no entry.
   */
  #visibleIn({questions}, entry) {
    const visible = {};
    for (const inner of questions) {
      if (saysSomething(entry[inner.id]) && this.#holds(inner.showIf, visible)) visible[inner.id] = entry[inner.id];
    }
    return visible;
  }

  /** The mean of what is answered beneath a score, or the percentage of the possible maximum; null without any. */
  #score(id) {
    const {rule, of} = this.#survey.scores.find((score) => score.id === id);
    const numbers = of.flatMap((member) => this.#numbers(member));
    if (numbers.length === 0) return null;
    const total = numbers.reduce((sum, {value}) => sum + value, 0);
    if (rule === 'mean') return total / numbers.length;
    return (100 * total) / numbers.reduce((sum, {most}) => sum + most, 0);
  }

  /** The numbers of one member; an answer that is not among those offered has none. */
  #numbers(member) {
    const found = this.#questions.get(member);
    if (!found) {
      const value = this.#score(member);
      return value === null ? [] : [{value}];
    }
    const {question} = found;
    const answer = this.answer(member);
    if (answer === undefined) return [];
    if (question.type === 'matrix')
      return Object.values(answer)
        .filter((value) => Number.isFinite(value) && IS_ALLOWED.scale(question, value))
        .map((value) => ({value}));
    if (question.type === 'choice')
      return question.options.filter(({id}) => id === answer).map(({score}) => ({value: score}));
    return [{value: Number(answer), most: 1}];
  }

  #computed({formula}) {
    const value = evaluate(formula, this.#data(undefined));
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    return typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : undefined;
  }

  #holds(rule, item) {
    return rule === undefined || isTruthy(evaluate(rule, this.#data(item)));
  }

  /** Answers and scores are looked up when a rule asks for them. */
  #data(item) {
    const {language, group = null} = this.#circumstances;
    return {
      language,
      group,
      item,
      answers: this.#lookUp((id) => this.answer(id)),
      scores: this.#lookUp((id) => this.#score(id)),
    };
  }

  #lookUp(find) {
    return new Proxy(
      {},
      {
        get: (_, id) => find(id),
        getOwnPropertyDescriptor: (_, id) => ({value: find(id), configurable: true, enumerable: true}),
      },
    );
  }

  #once(key, find) {
    if (!this.#seen.has(key)) this.#seen.set(key, find());
    return this.#seen.get(key);
  }
}
