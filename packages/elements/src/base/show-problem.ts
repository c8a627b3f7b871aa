/**
 * When an error is shown beside a control:
 *
 * | left the control | tried to go on | had an answer before | shown |
 * | --- | --- | --- | --- |
 * | –   | –   | –   | no: nobody has failed yet |
 * | yes | –   | no  | no: passing through an empty field is not a mistake |
 * | yes | –   | yes | yes |
 * | any | yes | any | yes |
 */
export function showProblem(state: {left: boolean; submitted: boolean; hadAnswer: boolean}): boolean {
  return state.submitted || (state.left && state.hadAnswer);
}
