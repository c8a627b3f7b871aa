import type {AnswerByType, Level, Question, QuestionOf, QuestionType, Text} from '@consulta/schema';

/** What the author advises whom an answer holds back. */
type AdviceOn<T extends QuestionType> = (
  question: QuestionOf<T>,
  answer: AnswerByType[T] | undefined,
  row: string | undefined,
) => readonly Text[];

const none = (): readonly Text[] => [];

/** A level's advice is for who is there. */
function onLevel(levels: readonly Level[] | undefined, value: unknown): readonly Text[] {
  return (
    levels?.filter((level) => level.value === value).flatMap(({advice}) => (advice === undefined ? [] : [advice])) ?? []
  );
}

const ADVICE: {readonly [T in QuestionType]: AdviceOn<T>} = {
  scale: ({levels}, answer) => onLevel(levels, answer),
  matrix: ({levels}, answer, row) =>
    onLevel(levels, row !== undefined && answer && Object.hasOwn(answer, row) ? answer[row] : undefined),
  /** Of one choice the advice on what was chosen; of a list that is ticked, on what is missing. */
  choice({options = [], multiple}, answer) {
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    return options
      .filter(({id, score = 0}) => (multiple === true && score > 0 ? !chosen.includes(id) : chosen.includes(id)))
      .flatMap(({advice}) => (advice === undefined ? [] : [advice]));
  },
  ranking: none,
  points: none,
  text: none,
  number: none,
  date: none,
  'yes-no': none,
  consent: none,
  repeat: none,
  note: none,
  computed: none,
};

/** The author's advice tied to what was answered, or not ticked. */
export function answerAdvice(question: Question, answer: unknown, row?: string): readonly Text[] {
  const advice = ADVICE[question.type] as AdviceOn<QuestionType>;
  return advice(question, answer as AnswerByType[QuestionType], row);
}
