import {contentOf, differOnlyInTexts, type Question, type ScoreDefinition, type Survey} from '@consulta/schema';

/** What two definitions have in common. */
export interface CommonParts {
  /** False where one is a newer version, so that only what it calls the same is. */
  readonly isOneVersion: boolean;
  /** By the first one's id what the second calls a question; the rows of a matrix keep their names within it. */
  readonly questions: ReadonlyMap<string, string>;
  /** Ids of scores that are made of the same in the same way. */
  readonly scores: ReadonlySet<string>;
}

/** What two definitions have in common, whichever is the newer: that is the one that calls more of the other's the same. */
export function commonParts(first: Survey, second: Survey, known: readonly Survey[]): CommonParts {
  const [forth, back] = [samePartsOf(first, second, known), samePartsOf(second, first, known)];
  const isSecondNewer = forth.questions.size >= back.questions.size;
  return {
    isOneVersion: first.version === second.version || differOnlyInTexts(first, second),
    questions: isSecondNewer ? new Map([...forth.questions].map(([its, mine]) => [mine, its])) : back.questions,
    scores: (isSecondNewer ? forth : back).scores,
  };
}

/** By the later one's id what the earlier one called it. */
interface SameParts {
  readonly questions: ReadonlyMap<string, string>;
  /** Ids of scores that are made of the same in the same way. */
  readonly scores: ReadonlySet<string>;
}

/**
 * Which questions of two definitions are the same. In the same version, or where only words differ, they are those of
 * the same id; else those of which the later definition says so (`sameAs`), through the versions `between` where the
 * earlier one is not named itself. Nothing else is compared: a question of the same id may ask something else.
 */
function samePartsOf(earlier: Survey, later: Survey, between: readonly Survey[]): SameParts {
  const known = questionsById(earlier);
  const isSame = earlier.version === later.version || differOnlyInTexts(earlier, later);
  const versions = new Map(between.map((survey) => [survey.version, questionsById(survey)]));
  const earlierIdOf = (question: Question): string | undefined => {
    if (isSame) return question.id;
    const passed = new Set<Question>();
    for (let next: Question | undefined = question; next?.sameAs && !passed.has(next);) {
      passed.add(next);
      const {version, id}: NonNullable<Question['sameAs']> = next.sameAs;
      if (version === earlier.version) return id;
      next = versions.get(version)?.get(id);
    }
    return undefined;
  };
  const questions = new Map(
    [...questionsById(later).values()].flatMap((question) => {
      const id = earlierIdOf(question);
      return id !== undefined && known.get(id)?.type === question.type ? [[question.id, id] as const] : [];
    }),
  );
  return {questions, scores: sameScores(earlier, later, questions)};
}

/** What a row or a whole question is called by the other definition. */
export function refIn(questions: SameParts['questions'], ref: string): string | undefined {
  const [questionId = '', row] = ref.split('/', 2);
  const other = questions.get(questionId);
  return other === undefined || row === undefined ? other : `${other}/${row}`;
}

function sameScores(earlier: Survey, later: Survey, questions: SameParts['questions']): ReadonlySet<string> {
  const before = new Map((earlier.scores ?? []).map((score) => [score.id, score]));
  const after = new Map((later.scores ?? []).map((score) => [score.id, score]));
  // Scores that look alike; those that take in one that is not among them are sorted out until nothing changes.
  const nameOf = (ref: string): string => (after.has(ref) ? ref : (refIn(questions, ref) ?? `new ${ref}`));
  const same = new Set(
    [...after.values()]
      .filter((score) => {
        const other = before.get(score.id);
        return other !== undefined && arithmeticOf(score, nameOf) === arithmeticOf(other, (ref) => ref);
      })
      .map(({id}) => id),
  );
  for (let size = -1; size !== same.size;) {
    size = same.size;
    for (const id of same) {
      if (after.get(id)?.of.some((ref) => after.has(ref) && !same.has(ref))) same.delete(id);
    }
  }
  return same;
}

/** What the number depends on, with members by the names they had. */
function arithmeticOf(score: ScoreDefinition, nameOf: (ref: string) => string): string {
  const {rule, of, weights, thresholds, table, notApplicable, unanswered, gate} = score;
  const renamed = (numbers: {readonly [ref: string]: number} | undefined) =>
    numbers && Object.fromEntries(Object.entries(numbers).map(([ref, number]) => [nameOf(ref), number]));
  const named = typeof weights === 'object' ? renamed(weights) : weights;
  return contentOf([rule, of.map(nameOf), named, renamed(thresholds), table, notApplicable, unanswered, gate]);
}

function questionsById({sections}: Survey): ReadonlyMap<string, Question> {
  return new Map(sections.flatMap(({questions}) => questions.map((question) => [question.id, question] as const)));
}
