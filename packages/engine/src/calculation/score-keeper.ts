import type {Answer, Note, Score, Scores, Survey} from '@consulta/schema';

import {reachedLevel} from '../question-types/checklists.js';
import {computeScore} from '../scoring/compute-score.js';
import type {ScoreExplanation} from '../scoring/contract.js';
import {explainMembers} from '../scoring/explain-members.js';
import type {Member} from '../scoring/member.js';
import {Coverage} from './coverage.js';
import {nodeKey, type DependentNode} from './graph.js';
import {inOrder} from './in-order.js';
import type {Outline, OutlinedQuestion} from './outline.js';
import {HIDDEN_PART, isSamePart, type Part, partOf} from './part.js';
import {type ScoreOutline, scoreOutlineOf} from './score-outline.js';
import {membersOf, type ScoreState, stateOfScore} from './score-state.js';

/** One part of a question that scores count, with what was noted beside it. */
export interface KeptStatement {
  readonly id: string;
  readonly questionId: string;
  /** Every score it is beneath. */
  readonly scoreIds: readonly string[];
  readonly note: Note | undefined;
  readonly part: Part;
}

/** The scores of one respondent: what counts of each answer, and what the scores come to. A survey without scores needs none. */
export class ScoreKeeper {
  readonly #survey: Survey;
  readonly #questions: Outline;
  readonly #outline: ScoreOutline;
  readonly #coverage: Coverage;
  readonly #note: (questionId: string) => Note | undefined;
  readonly #parts = new Map<string, Part>();
  /** Whether checklists hold answers back; they do not hold targets back. */
  #areGated = true;
  readonly #states = new Map<string, ScoreState>();

  constructor(survey: Survey, outline: Outline, note: (questionId: string) => Note | undefined) {
    this.#survey = survey;
    this.#questions = outline;
    this.#outline = scoreOutlineOf(survey, outline);
    this.#coverage = new Coverage(this.#outline.scores.values());
    this.#note = note;
  }

  get ids(): readonly string[] {
    return [...this.#outline.scores.keys()];
  }

  /** Every score with the nodes that it depends on. */
  get nodes(): readonly DependentNode[] {
    return [...this.#outline.scores.values()].map((definition) => {
      const readsNotes = definition.weights === 'importance' || definition.notApplicable === 'target';
      const on = (this.#outline.members.get(definition.id) ?? []).flatMap((member) => {
        if (member.kind === 'score') return [nodeKey('score', member.id)];
        const answer = nodeKey('answer', member.questionId);
        return readsNotes || this.#outline.gated.has(member.questionId)
          ? [answer, nodeKey('note', member.questionId)]
          : [answer];
      });
      return {id: definition.id, on};
    });
  }

  /** Takes over the answer that counts, or that the question is hidden; true when that changes what scores are made of. */
  setAnswer(outlined: OutlinedQuestion, isVisible: boolean, answer: Answer | undefined): boolean {
    let changed = false;
    for (const {ref, part, scoreIds} of this.#outline.refs.get(outlined.question.id) ?? []) {
      const before = this.#parts.get(ref) ?? HIDDEN_PART;
      const now = isVisible ? partOf(outlined, part, answer) : HIDDEN_PART;
      if (isSamePart(before, now)) continue;
      this.#parts.set(ref, now);
      this.#coverage.move(scoreIds, before.state, now.state);
      changed = true;
    }
    return changed;
  }

  /** Works one score out; true when it, or what the scores above ask of it, changed. */
  evaluate(id: string): boolean {
    const definition = this.#outline.scores.get(id);
    if (definition === undefined) return false;
    const state = stateOfScore(definition, computeScore(definition, this.#membersOf(id)), this.#coverage.of(id));
    const before = this.#states.get(id);
    // The first time there is nothing to compare, which half of scoring a stored response would go into.
    const changed = before === undefined || JSON.stringify(state) !== JSON.stringify(before);
    if (changed) this.#states.set(id, state);
    return changed;
  }

  /** What scores count of the questions, as it stands, in the order of the survey. */
  get statements(): readonly KeptStatement[] {
    return [...this.#outline.refs].flatMap(([questionId, refs]) => {
      const note = refs.length > 0 ? this.#note(questionId) : undefined;
      return refs.map(({ref, scoreIds}) => ({
        id: ref,
        questionId,
        scoreIds,
        note,
        part: this.heldPart(questionId, ref, this.#parts.get(ref)),
      }));
    });
  }

  /** A part as it counts: an answer on a level that is not ticked for counts as the highest level that is. */
  heldPart(questionId: string, ref: string, part: Part = HIDDEN_PART): Part {
    const isGated = this.#areGated && this.#outline.gated.has(questionId);
    const question = isGated ? this.#questions.questions.get(questionId)?.question : undefined;
    if (!question || part.state !== 'counted' || part.value === null) return part;
    const row = ref === questionId ? undefined : ref.slice(questionId.length + 1);
    const value = reachedLevel({question, part: row}, part.value, this.#note(questionId));
    return value === part.value ? part : {...part, value, range: [value, value], answered: part.value};
  }

  /** The scores as they would be if these parts had these values. What is hidden or not applicable stays so. */
  assuming(values: ReadonlyMap<string, number>): ScoreKeeper {
    const assumed = new ScoreKeeper(this.#survey, this.#questions, this.#note);
    assumed.#areGated = false;
    for (const {id, scoreIds, part} of this.statements) {
      const value = isAnswerable(part) ? values.get(id) : undefined;
      const now: Part = value === undefined ? part : {...part, state: 'counted', value, range: [value, value]};
      assumed.#parts.set(id, now);
      assumed.#coverage.move(scoreIds, 'hidden', now.state);
    }
    const dependencies = [...this.#outline.members].map(
      ([id, members]) => [id, {on: members.flatMap((member) => (member.kind === 'score' ? member.id : []))}] as const,
    );
    for (const id of inOrder(new Map(dependencies))) assumed.evaluate(id);
    return assumed;
  }

  score(scoreId: string): Score | undefined {
    return this.#states.get(scoreId)?.score;
  }

  get all(): Scores {
    return Object.fromEntries(
      this.ids.flatMap((id) => {
        const score = this.score(id);
        return score ? [[id, score] as const] : [];
      }),
    );
  }

  explain(scoreId: string): ScoreExplanation | undefined {
    const definition = this.#outline.scores.get(scoreId);
    const state = this.#states.get(scoreId);
    return definition && state && explainMembers(definition, this.#membersOf(scoreId), state.bare);
  }

  #membersOf(scoreId: string): readonly Member[] {
    return membersOf(this.#outline, scoreId, {
      part: (ref, questionId) => this.heldPart(questionId, ref, this.#parts.get(ref)),
      score: (id) => this.#states.get(id),
      note: this.#note,
    });
  }
}

function isAnswerable({state}: Part): boolean {
  return state === 'counted' || state === 'unanswered' || state === 'do-not-know';
}
