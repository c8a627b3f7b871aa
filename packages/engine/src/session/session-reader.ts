import type {
  Answer,
  Answers,
  Note,
  Notes,
  Plan,
  Question,
  QuestionParadata,
  Response,
  Score,
  Scores,
  Section,
  Survey,
  Text,
} from '@consulta/schema';

import type {Calculation} from '../calculation/calculation.js';
import type {OutlinedQuestion} from '../calculation/outline.js';
import type {ScoreExplanation} from '../scoring/contract.js';
import type {TextFiller} from '../texts/text-filler.js';
import type {Content} from './content.js';
import type {Entries, Problem, Progress} from './contract.js';
import type {GroupWork} from './group-work.js';
import type {SectionPath} from './section-path.js';
import {UnknownIdError} from './unknown-id-error.js';

/** The half of a session that only looks. */
export abstract class SessionReader {
  abstract readonly survey: Survey;
  protected abstract readonly calculation: Calculation;
  protected abstract readonly content: Content;
  protected abstract readonly path: SectionPath;
  protected abstract readonly filler: TextFiller | undefined;
  protected abstract readonly work: GroupWork;

  get answers(): Answers {
    return this.content.answers;
  }

  get notes(): Notes {
    return this.content.notes;
  }

  get kind(): Response['kind'] {
    return this.work.kind;
  }

  get basedOn(): readonly string[] | undefined {
    return this.work.basedOn;
  }

  get plan(): Plan | undefined {
    return this.work.plan;
  }

  get section(): string {
    return this.path.current;
  }

  answerTo(questionId: string): Answer | undefined {
    const outlined = this.calculation.outline.questions.get(questionId);
    return outlined?.behaviour.compute ? this.calculation.answerOf(questionId) : this.content.answer(questionId);
  }

  countedAnswer(questionId: string): Answer | undefined {
    return this.calculation.answerOf(questionId);
  }

  entriesOf(questionId: string): Entries | undefined {
    const entries = this.calculation.entriesOf(questionId);
    return entries && (this.filler?.fillEntries(this.#inside(questionId), entries) ?? entries);
  }

  noteOn(questionId: string): Note | undefined {
    return this.content.note(questionId);
  }

  paradataOn(questionId: string): QuestionParadata | undefined {
    return this.content.paradataOf(questionId);
  }

  question(questionId: string): Question {
    return this.outlined(questionId).question;
  }

  filled<T extends object>(part: T): T {
    return this.filler?.fill(part) ?? part;
  }

  filledAt<T extends object>({questionId, part: place = ''}: Pick<Problem, 'questionId' | 'part'>, part: T): T {
    const filled = this.filled(part);
    const entry = this.filler && this.calculation.entriesOf(questionId)?.entries[Number.parseInt(place)];
    return entry ? this.filler.ofEntry(this.#inside(questionId), entry).fill(filled) : filled;
  }

  isVisible(sectionOrQuestionId: string): boolean {
    return this.calculation.isVisible(sectionOrQuestionId);
  }

  isRequired(questionId: string): boolean | 'soft' {
    return this.calculation.isRequired(questionId);
  }

  problemsOf(questionId: string): readonly Problem[] {
    return this.calculation.problemsOf(questionId);
  }

  problems(sectionId?: string): readonly Problem[] {
    const ids = sectionId === undefined ? this.sections().map(({id}) => id) : [sectionId];
    return ids.flatMap((id) => this.questions(id)).flatMap(({id}) => this.problemsOf(id));
  }

  partTitle(questionId: string, part: string | undefined): Text | undefined {
    const {question, behaviour} = this.outlined(questionId);
    const title = part === undefined ? undefined : behaviour.partTitle?.(question, part);
    return title === undefined ? undefined : this.filledAt({questionId, part}, [title])[0];
  }

  progress(sectionId?: string): Progress {
    return this.calculation.progress.progress(sectionId);
  }

  sections(): readonly Section[] {
    return this.path.sections;
  }

  questions(sectionId: string): readonly Question[] {
    return this.path.questions(sectionId);
  }

  score(scoreId: string): Score | undefined {
    return this.calculation.score(scoreId);
  }

  scores(): Scores {
    const scores = (this.survey.scores ?? []).flatMap(({id}) => {
      const score = this.score(id);
      return score === undefined ? [] : [[id, score] as const];
    });
    return Object.fromEntries(scores);
  }

  explain(scoreId: string): ScoreExplanation {
    const explanation = this.calculation.explain(scoreId);
    if (explanation === undefined) throw new UnknownIdError('score', scoreId, this.calculation.scoreIds);
    return explanation;
  }

  #inside(questionId: string): readonly Question[] {
    const {question, behaviour} = this.outlined(questionId);
    return behaviour.inside?.(question) ?? [];
  }

  protected outlined(questionId: string): OutlinedQuestion {
    const {questions} = this.calculation.outline;
    const outlined = questions.get(questionId);
    if (outlined === undefined) throw new UnknownIdError('question', questionId, [...questions.keys()]);
    return outlined;
  }
}
