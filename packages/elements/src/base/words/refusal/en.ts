import type {RefusalWords} from '../refusal-words.js';

export const words: RefusalWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'refused.unreadable': 'The file could not be opened. Save it on this computer first, then add it again.',
  'refused.empty': 'The file is empty. Ask the sender to send it once more.',
  'refused.not-json': 'This is not an answer file. Ask the sender for the file made with “Download my answers”.',
  'refused.truncated': 'The end of this file is missing. Ask the sender to send it once more.',
  'refused.not-consulta': 'This holds something else. Ask the sender for the file made with “Download my answers”.',
  'refused.newer-format': 'This comes from a newer version. Load this page again, then add it again.',
  'refused.survey-invalid': 'The questionnaire in it has mistakes. Ask the sender to send it once more.',
  'refused.survey-missing':
    'The questionnaire that belongs to these answers is not in the file. Ask the sender for the whole file.',
  'refused.survey-changed':
    'The questionnaire in it is not the one that was answered. Ask the sender for the file as it was.',
  'refused.response-invalid': 'A response in it is damaged or was changed. Ask the sender to send it once more.',
  'refused.unfinished':
    'These answers are not finished. Ask the sender to open the file in the questionnaire, submit, and send the answers again.',
  'refused.conflict': 'It holds two different responses with the same number. Ask the sender which one holds.',
  'refused.other-survey': 'It holds answers to another questionnaire.',
};
