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
 * @fires {ConsultaPlaceEvent} consulta-place - The person is on another page of the survey; does not bubble.
 * @csspart survey - Everything from the title down.
 * @csspart title - The title of the survey.
 * @csspart banner - What is on this device besides the answers in hand.
 * @csspart section - The questions of one section.
 * @csspart section-title - The heading of a section.
 * @csspart question - One question with the notes beside it.
 * @csspart problems - What stopped the person from going on.
 * @csspart aside - What stands beside the questions.
 * @csspart failure - Why there are no questions.
 * @csspart button - Any of the buttons; `primary` is the next step.
 * @cssprop [--consulta-color-accent=#2563eb] - Buttons, chosen answers and the place in the list of sections.
 * @cssprop [--consulta-color-on-accent=#fff] - Words on the accent colour.
 * @cssprop [--consulta-radius=0.5rem] - Corners.
 * @cssprop [--consulta-font=inherit] - The font.
 */
export class ConsultaFeedbackForm extends SurveyElement {}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-feedback-form': ConsultaFeedbackForm;
  }
}
