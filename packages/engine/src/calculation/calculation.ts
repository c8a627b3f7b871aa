import type {Answer, Note, QuestionParadata, Response, Rule, Score, Survey} from '@consulta/schema';

import {problemsBy} from '../question-types/problems-by.js';
import type {RuleData} from '../rules/rule-scope.js';
import type {ScoreExplanation} from '../scoring/contract.js';
import type {Entries, Problem} from '../session/contract.js';
import type {CalculationParts, RuleReader} from './calculation-parts.js';
import {type Graph, graphOf, type GraphNode, type NodeKind, nodeKey} from './graph.js';
import {type Outline, type OutlinedQuestion, outlineOf} from './outline.js';
import {PlaceQueue} from './place-queue.js';
import {ProgressCount} from './progress-count.js';
import type {ScoreKeeper} from './score-keeper.js';

/** What a calculation starts from. */
export interface CalculationInput {
  readonly language: string;
  readonly group: string | undefined;
  readonly form: 'short' | undefined;
  /** A group that agrees on values need not say what only a single person can: its role, its name. */
  readonly kind?: Response['kind'];
  answer(questionId: string): Answer | undefined;
  note(questionId: string): Note | undefined;
  paradata?(questionId: string): QuestionParadata | undefined;
}

/** What came out otherwise than before. */
export interface Touched {
  readonly questions: Set<string>;
  readonly scores: Set<string>;
  readonly texts: Set<string>;
  structure: boolean;
}

type Evaluators = {readonly [K in NodeKind]: (id: string) => boolean};

/** Everything that follows from the answers, kept up to date along the graph: one answer costs what depends on it. */
export class Calculation {
  readonly outline: Outline;
  readonly progress = new ProgressCount();
  readonly #graph: Graph;
  readonly #input: CalculationInput;
  readonly #data: RuleData;
  readonly #rules: RuleReader | undefined;
  readonly #scores: ScoreKeeper | undefined;
  readonly #onEvaluate: ((node: string) => void) | undefined;
  readonly #visible = new Map<string, boolean>();
  readonly #answers = new Map<string, Answer | undefined>();
  readonly #required = new Map<string, boolean | 'soft'>();
  readonly #problems = new Map<string, readonly Problem[]>();
  /** What is shown inside questions that hold others. */
  readonly #inside = new Map<string, string | undefined>();

  /** Each evaluator works one value out and says whether it changed. */
  readonly #evaluators: Evaluators = {
    language: () => true,
    note: () => true,
    section: (id) => this.#put(this.#visible, id, this.#holds(this.outline.sections.get(id)?.showIf)),
    visible: (id) => this.#put(this.#visible, id, this.#isShown(this.#outlined(id))),
    answer: (id) => this.#evaluateAnswer(this.#outlined(id)),
    required: (id) => this.#put(this.#required, id, this.#requirement(this.#outlined(id))),
    problems: (id) => this.#evaluateProblems(this.#outlined(id)),
    score: (id) => this.#scores?.evaluate(id) ?? false,
    text: () => true,
  };

  constructor(survey: Survey, input: CalculationInput, parts: CalculationParts, onEvaluate?: (node: string) => void) {
    this.outline = outlineOf(survey, parts.behaviourOf);
    this.#rules = parts.rules;
    this.#scores = parts.scores?.(survey, this.outline, (id) => input.note(id));
    this.#graph = graphOf({
      survey,
      outline: this.outline,
      scores: this.#scores?.nodes ?? [],
      texts: parts.texts?.nodes(survey) ?? [],
      rules: parts.rules,
    });
    this.#input = input;
    this.#onEvaluate = onEvaluate;
    this.#data = {
      answer: (id) => this.#answers.get(id),
      score: (id) => this.score(id)?.value,
      get language() {
        return input.language;
      },
      get group() {
        return input.group;
      },
    };
  }

  /** Works out everything, or all but some kinds for a caller who has no use for them. */
  start(without: ReadonlySet<NodeKind> = new Set()): void {
    for (const {kind, id} of this.#graph.nodes) if (!without.has(kind)) this.#evaluators[kind](id);
  }

  /** Works out what depends on these nodes, which the input has new values for. */
  update(changed: readonly GraphNode[]): Touched {
    const touched: Touched = {questions: new Set(), scores: new Set(), texts: new Set(), structure: false};
    const stale = new PlaceQueue();
    for (const {kind, id} of changed) {
      const place = this.#graph.placeOf(kind, id);
      if (place !== undefined) stale.add(place);
    }
    for (let place = stale.take(); place !== undefined; place = stale.take()) {
      const node = this.#graph.nodes[place];
      if (node === undefined) continue;
      this.#onEvaluate?.(nodeKey(node.kind, node.id));
      const shown = node.kind === 'score' ? this.score(node.id) : undefined;
      if (!this.#evaluators[node.kind](node.id)) continue;
      // A score may become open or closed for the scores above it and still read the same.
      if (shown === undefined || JSON.stringify(shown) !== JSON.stringify(this.score(node.id))) touch(touched, node);
      // In a circle (which parsing refuses) the link that leads back is not followed.
      for (const dependent of this.#graph.dependents[place] ?? []) if (dependent > place) stale.add(dependent);
    }
    return touched;
  }

  isVisible(sectionOrQuestionId: string): boolean {
    return this.#visible.get(sectionOrQuestionId) ?? false;
  }

  /** The answer that counts: of a visible question, saying something; or what a computed question comes to. */
  answerOf(questionId: string): Answer | undefined {
    return this.#answers.get(questionId);
  }

  isRequired(questionId: string): boolean | 'soft' {
    return this.#required.get(questionId) ?? false;
  }

  problemsOf(questionId: string): readonly Problem[] {
    return this.#problems.get(questionId) ?? [];
  }

  entriesOf(questionId: string): Entries | undefined {
    const {question, behaviour} = this.#outlined(questionId);
    return behaviour.entries?.(
      question,
      this.#input.answer(questionId),
      this.#data,
      this.#input.paradata?.(questionId),
    );
  }

  /** What was shown and chosen on the way to what counts. */
  settledParadata(questionId: string, paradata: QuestionParadata | undefined): QuestionParadata | undefined {
    const {question, behaviour} = this.#outlined(questionId);
    if (!paradata || !behaviour.settleParadata) return paradata;
    return behaviour.settleParadata(question, this.#input.answer(questionId), paradata, this.#data);
  }

  get scoreIds(): readonly string[] {
    return this.#scores?.ids ?? [];
  }

  score(scoreId: string): Score | undefined {
    return this.#scores?.score(scoreId);
  }

  explain(scoreId: string): ScoreExplanation | undefined {
    return this.#scores?.explain(scoreId);
  }

  #outlined(questionId: string): OutlinedQuestion {
    const outlined = this.outline.questions.get(questionId);
    if (outlined === undefined) throw new RangeError(`There is no question "${questionId}" in this survey.`);
    return outlined;
  }

  #holds(rule: Rule | undefined, data = this.#data): boolean {
    return rule === undefined || this.#rules?.compiledRule(rule).holds(data) === true;
  }

  #isShown({question, section}: OutlinedQuestion): boolean {
    const inForm = this.#input.form !== 'short' || question.shortForm === true;
    return inForm && this.isVisible(section.id) && this.#holds(question.showIf);
  }

  #requirement({question, behaviour}: OutlinedQuestion): boolean | 'soft' {
    if (!this.isVisible(question.id)) return false;
    if (this.#input.kind === 'consensus' && !behaviour.scoreRange(question)) return false;
    return question.requiredIf !== undefined && this.#holds(question.requiredIf) ? true : (question.required ?? false);
  }

  #evaluateAnswer(outlined: OutlinedQuestion): boolean {
    const {question, behaviour, section} = outlined;
    const visible = this.isVisible(question.id);
    const answer = visible ? this.#countedAnswer(outlined) : undefined;
    const isOther = this.#put(this.#answers, question.id, answer);
    const countsOtherwise = this.#scores?.setAnswer(outlined, visible, answer) === true;
    this.progress.set(question.id, section.id, {visible, asks: behaviour.asks, answered: answer !== undefined});
    return isOther || countsOtherwise;
  }

  #countedAnswer({question, behaviour}: OutlinedQuestion): Answer | undefined {
    if (behaviour.compute !== undefined)
      return behaviour.compute(question, (rule) => this.#rules?.compiledRule(rule).valueOf(this.#data));
    const answer = this.#input.answer(question.id);
    if (answer === undefined || !behaviour.isAnswered(question, answer)) return undefined;
    return behaviour.settle ? this.#sameAsBefore(question.id, behaviour.settle(question, answer, this.#data)) : answer;
  }

  /** A settled answer is made anew each time; what depends on it is worked out again only when it says something else. */
  #sameAsBefore(questionId: string, answer: Answer | undefined): Answer | undefined {
    const before = this.answerOf(questionId);
    return JSON.stringify(before) === JSON.stringify(answer) ? before : answer;
  }

  #evaluateProblems({question, behaviour}: OutlinedQuestion): boolean {
    const {id} = question;
    const isVisible = this.isVisible(id);
    // As it was given: a problem names its place in that.
    const given = isVisible ? this.#input.answer(id) : undefined;
    const context = {required: this.isRequired(id), data: this.#data, paradata: this.#input.paradata?.(id)};
    const found = isVisible ? [...problemsBy(behaviour, question, given, context)] : [];
    for (const {condition, message} of this.answerOf(id) === undefined ? [] : (question.valid ?? [])) {
      if (!this.#holds(condition)) found.push({questionId: id, code: 'not-valid', message});
    }
    const isOther = this.#put(this.#inside, id, isVisible ? shownInside(this.entriesOf(id)) : undefined);
    if (JSON.stringify(found) === JSON.stringify(this.problemsOf(id))) return isOther;
    this.#problems.set(id, found);
    return true;
  }

  #put<V>(values: Map<string, V>, id: string, value: V): boolean {
    const changed = !Object.is(values.get(id), value);
    values.set(id, value);
    return changed;
  }
}

function touch(touched: Touched, {kind, id}: GraphNode): void {
  if (kind === 'score') touched.scores.add(id);
  else if (kind === 'text') touched.texts.add(id);
  else if (kind !== 'section' && kind !== 'language') touched.questions.add(id);
  if (kind === 'section' || kind === 'visible') touched.structure = true;
}

/** Which questions an answer inside is asked for, and where it must be given. */
function shownInside(inside: Entries | undefined): string | undefined {
  return inside && JSON.stringify(inside, (key, value: unknown) => (key === 'problems' ? undefined : value));
}
