import '@consulta/elements/responses';

import {matchLanguage} from '@consulta/schema';

import {offerLanguages, setPageLanguage, wantedLanguages} from '../page-language.js';
import {pageWords, writeWords} from '../page-words.js';
import {registerServiceWorker} from '../register-service-worker.js';
import {ORGANISER_PAGE_WORDS} from './organiser-words.js';

const languages = Object.keys(ORGANISER_PAGE_WORDS);
const chosen = matchLanguage(wantedLanguages(), languages) ?? 'en';
const menu = document.getElementById('language');
const surveyId = new URLSearchParams(location.search).get('survey-id');

speak(chosen);
if (menu) offerLanguages(menu, languages, chosen, speak);
if (surveyId) document.getElementById('desk')?.setAttribute('survey-id', surveyId);
registerServiceWorker();

function speak(language: string): void {
  const words = pageWords(ORGANISER_PAGE_WORDS, language);
  setPageLanguage(language);
  // The desk follows its own attribute at once, the page's only at its next drawing.
  document.getElementById('desk')?.setAttribute('lang', language);
  writeWords({...words});
  document.title = words.title;
}
