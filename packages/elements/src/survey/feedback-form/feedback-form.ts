import {SurveyElement} from '../survey-element.js';

/**
 * Any survey as a form: the general runner.
 * For a scored questionnaire use `<consulta-self-assessment>`.
 *
 * @tagname consulta-feedback-form
 * @slot - What is shown until the survey is there, and where scripts do not run.
 * @fires {ConsultaReadyEvent} consulta-ready - The survey can be answered.
 * @fires {ConsultaAnswerEvent} consulta-answer - The person answered a question.
 * @fires {ConsultaSavedEvent} consulta-saved - The answers so far are stored.
 * @fires {ConsultaSubmitEvent} consulta-submit - The person submits; can be prevented.
 * @fires {ConsultaSubmittedEvent} consulta-submitted - The response is stored.
 * @fires {ConsultaErrorEvent} consulta-error - Something went wrong; nothing was lost.
 */
export class ConsultaFeedbackForm extends SurveyElement {}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-feedback-form': ConsultaFeedbackForm;
  }
}
