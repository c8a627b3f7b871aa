import {isLate, type Question, type Response, type Survey, type Text} from '@consulta/schema';

/** What people wrote, and whether it came after the survey closed. */
export interface WrittenAnswer {
  readonly id: string;
  readonly text: string;
  readonly late: boolean;
}
/** The texts of one question. */
export interface OpenAnswers {
  readonly questionId: string;
  readonly title: Text;
  readonly answers: readonly WrittenAnswer[];
}

/** The open answers to a survey, question by question; who somebody is and how to reach them is left out. */
export function openAnswers(survey: Survey, responses: readonly Response[]): readonly OpenAnswers[] {
  return survey.sections
    .flatMap(({questions}) => questions)
    .filter(isOpen)
    .map(({id, title}) => ({
      questionId: id,
      title,
      answers: written(survey, responses, ({answers}) => answers[id]),
    }))
    .filter(({answers}) => answers.length > 0);
}

/** What people noted beside their ranking. */
export function comments(survey: Survey, responses: readonly Response[], questionId: string): readonly WrittenAnswer[] {
  return written(survey, responses, ({notes}) => notes?.[questionId]?.comment);
}

/** A name, an address, a number to call: what a browser could fill in by itself is not an opinion. */
function isOpen(question: Question): boolean {
  return question.type === 'text' && !question.autocomplete && !question.format && !question.sensitive;
}

function written(
  survey: Survey,
  responses: readonly Response[],
  textOf: (response: Response) => unknown,
): readonly WrittenAnswer[] {
  return responses.flatMap((response) => {
    const text = textOf(response);
    if (typeof text !== 'string' || text.trim() === '') return [];
    return [{id: response.id, text: text.trim(), late: isLate(survey, response)}];
  });
}
