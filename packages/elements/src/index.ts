export {ConsultaError, type ConsultaErrorCode} from './base/consulta-error.js';
export {nextChance} from './base/next-chance.js';
export {whenIdle} from './base/when-idle.js';
export {CONTROL_LOADERS} from './questions/registry.js';
export {directionOf} from './base/localization.js';
export {isInstrumentName, setInstrumentResolver, takeDefinitions} from './store/definition-source.js';
export {defineSurvey, SURVEY_TAGS} from './survey/define-surveys.js';
export {ConsultaFeedbackForm} from './survey/feedback-form/feedback-form.js';
export {setDeskAddress} from './store/desk-address.js';
export {ConsultaPriorityRanking} from './survey/priority-ranking/priority-ranking.js';
export {ConsultaSelfAssessment} from './survey/self-assessment/self-assessment.js';
export type {SurveyClock} from './survey/survey-clock.js';
export type {SurveyPlace} from './survey/survey-flow.js';
export {
  ConsultaAnswerEvent,
  ConsultaErrorEvent,
  ConsultaPlaceEvent,
  ConsultaReadyEvent,
  ConsultaSavedEvent,
  ConsultaSubmitEvent,
  ConsultaSubmittedEvent,
} from './survey/survey-events.js';
