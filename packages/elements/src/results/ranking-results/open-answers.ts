import {isOpenText} from '@consulta/analysis';
import {isLate, type Response, type Survey, type Text} from '@consulta/schema';

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
    .filter(isOpenText)
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
