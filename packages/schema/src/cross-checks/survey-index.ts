import {below, type Path} from '../findings.js';
import type {Question} from '../question.js';
import {definitionOf} from '../question-definitions.js';
import type {RepeatQuestion} from '../question-types/repeat.js';
import type {ScoreDefinition} from '../score.js';
import type {Section, Survey} from '../survey.js';

/** A question, with where it stands. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly path: Path | undefined;
  readonly section: Section;
  /** The repeat it is asked in, if any. */
  readonly repeat: RepeatQuestion | undefined;
  /** What may follow its id, as its type declares; undefined when anything may. */
  readonly parts: ReadonlySet<string> | undefined;
}

/** A survey's parts by id. Where an id stands twice the first one counts; that it does is another check's to say. */
export interface SurveyIndex {
  readonly survey: Survey;
  /** In the order of the survey, those inside repeats after their repeat. */
  readonly questions: ReadonlyMap<string, PlacedQuestion>;
  readonly sections: ReadonlyMap<string, {readonly section: Section; readonly path: Path | undefined}>;
  readonly scores: ReadonlyMap<string, {readonly score: ScoreDefinition; readonly path: Path | undefined}>;
  /** Every section, question (inside repeats too) and score: they share one namespace. */
  readonly ids: readonly (readonly [id: string, path: Path | undefined])[];
}

export function indexSurvey(survey: Survey): SurveyIndex {
  const questions = new Map<string, PlacedQuestion>();
  const sections = new Map<string, {section: Section; path: Path | undefined}>();
  const scores = new Map<string, {score: ScoreDefinition; path: Path | undefined}>();
  const ids: (readonly [string, Path | undefined])[] = [];
  const add = <T>(map: Map<string, T>, id: string, path: Path | undefined, entry: T) => {
    ids.push([id, path]);
    if (!map.has(id)) map.set(id, entry);
  };
  const addQuestions = (
    list: readonly Question[],
    parent: Path | undefined,
    section: Section,
    repeat?: RepeatQuestion,
  ) => {
    list.forEach((question, index) => {
      const path = below(parent, 'questions', index);
      const parts = definitionOf(question).parts?.(question);
      add(questions, question.id, path, {question, path, section, repeat, parts: parts && new Set(parts)});
      // A repeat holds no repeat, so this goes one level deep.
      if ('questions' in question) addQuestions(question.questions, path, section, question);
    });
  };
  survey.sections.forEach((section, index) => {
    const path = below(undefined, 'sections', index);
    add(sections, section.id, path, {section, path});
    addQuestions(section.questions, path, section);
  });
  survey.scores?.forEach((score, index) => {
    const path = below(undefined, 'scores', index);
    add(scores, score.id, path, {score, path});
  });
  return {survey, questions, sections, scores, ids};
}

/** Whether `id` is a question or a score that can be counted, or a part of one: `question/row`. */
export function isMember({questions, scores}: SurveyIndex, id: string): boolean {
  if (scores.has(id)) return true;
  const slash = id.indexOf('/');
  const placed = questions.get(slash < 0 ? id : id.slice(0, slash));
  if (!placed || placed.repeat) return false;
  return slash < 0 || !!placed.parts?.has(id.slice(slash + 1));
}
