import type {SurveyWords} from './survey-words.js';

export const words: SurveyWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'survey.loading': 'Loading …',
  'survey.part-failed': 'This part could not be loaded: the connection was lost. Your answers are safe.',
  'survey.try-again': 'Try again',
  'survey.cannot-draw': (type) => `This question (type “${type}”) cannot be answered here yet.`,
  'survey.next': 'Next',
  'survey.back': 'Back',
  'survey.check': 'Check your answers',
  'survey.submit': 'Submit',
  'survey.submitting': 'Saving …',
  'survey.closes': (date) => `Open until ${date}.`,
  'survey.closing': (date) =>
    `This closes soon: ${date}. Submit before then; what you have answered by then stays on this device.`,
  'error.survey-missing': 'No questionnaire is named here. The page needs a “src” or an “instrument”.',
  'error.survey-invalid': 'This questionnaire has a mistake in it and cannot be shown.',
  'error.survey-unreachable': 'The questionnaire could not be loaded. Please check the connection.',
  'error.instrument-unknown': 'There is no questionnaire of this name.',
  'error.part-unreachable': 'A part of this page could not be loaded. Please check the connection.',
  'error.storage-unavailable': 'This browser does not let us keep your answers.',
  'error.storage-quota':
    'The storage of this device is full: your latest answers are not saved. Download a copy now, then make room.',
  'error.storage-failed':
    'Your latest answers are not saved yet. Keep this page open; it tries again. To be safe, download a copy.',
  'sections.label': 'Sections',
  'sections.place': (place, of) => `Section ${place} of ${of}`,
  'sections.progress': (answered, of) => `${answered} of ${of}`,
  'sections.all': 'All sections',
  'survey.place': (place, of) => `Question ${place} of ${of}`,
  'scores.title': 'Your result so far',
  'scores.none-yet': 'Your result appears here as you answer.',
};
