import {type Issue, type ParseResult, parseSurvey} from '@consulta/schema';

import {offerLanguages, setPageLanguage, wantedLanguages} from '../page-language.js';
import {nearest, pageWords, writeWords} from '../page-words.js';
import {registerServiceWorker} from '../register-service-worker.js';
import {type Findings, findingsList} from './findings-list.js';
import {PREVIEW_PAGE_WORDS} from './preview-words.js';
import {connectTools, show} from './trial.js';

const languages = Object.keys(PREVIEW_PAGE_WORDS);
const chosen = nearest(languages, wantedLanguages()) ?? 'en';
const menu = document.getElementById('language');
const source = document.querySelector('.source') as HTMLElement;
const file = document.getElementById('file') as HTMLInputElement;
const text = document.getElementById('text') as HTMLTextAreaElement;
const findings = document.getElementById('findings') as HTMLElement;
const status = document.getElementById('said') as HTMLElement;
let found: Findings | undefined;

speak(chosen);
if (menu) offerLanguages(menu, languages, chosen, speak);
connectTools(() => status.replaceChildren(words().filled));
registerServiceWorker();

file.addEventListener('change', () => void readFile(file.files?.[0]));
document.getElementById('check')?.addEventListener('click', () => check(text.value));
document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  source.classList.add('dragging');
});
document.addEventListener('dragleave', () => source.classList.remove('dragging'));
document.addEventListener('drop', (event) => {
  source.classList.remove('dragging');
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  void readFile(event.dataTransfer.files[0]);
});

async function readFile(given: File | undefined): Promise<void> {
  if (!given) return;
  check(await given.text());
  // The same file may be chosen again after it was mended.
  file.value = '';
}

function check(json: string): void {
  status.replaceChildren();
  const result = parse(json);
  show(result.ok ? result.survey : undefined);
  found = {issues: result.ok ? [] : result.issues, warnings: result.warnings};
  tell();
}

function parse(json: string): ParseResult {
  try {
    return parseSurvey(JSON.parse(json));
  } catch (error) {
    const issue: Issue = {path: '', code: 'json', message: `${words().notJson} ${(error as Error).message}`};
    return {ok: false, issues: [issue], warnings: []};
  }
}

function tell(): void {
  if (found) findings.replaceChildren(...findingsList(found, words(), document.documentElement.lang));
}

function words(): (typeof PREVIEW_PAGE_WORDS)['en'] {
  return pageWords(PREVIEW_PAGE_WORDS, document.documentElement.lang);
}

function speak(language: string): void {
  setPageLanguage(language);
  writeWords({...words()});
  document.title = words().title;
  if (found) tell();
}
