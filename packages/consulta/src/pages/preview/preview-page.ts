import {matchLanguage, type ParseResult} from '@consulta/schema';

import {offerLanguages, setPageLanguage, wantedLanguages} from '../page-language.js';
import {pageWords, writeWords} from '../page-words.js';
import {registerServiceWorker} from '../register-service-worker.js';
import {findingsList} from './findings-list.js';
import {PREVIEW_PAGE_WORDS} from './preview-words.js';
import {readDefinition} from './read-definition.js';
import {connectTools, show} from './trial.js';

const languages = Object.keys(PREVIEW_PAGE_WORDS);
const chosen = matchLanguage(wantedLanguages(), languages) ?? 'en';
const menu = document.getElementById('language');
const source = document.querySelector('.source') as HTMLElement;
const file = document.getElementById('file') as HTMLInputElement;
const text = document.getElementById('text') as HTMLTextAreaElement;
const findings = document.getElementById('findings') as HTMLElement;
const status = document.getElementById('said') as HTMLElement;
let checked: string | undefined;

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

function check(definition: string): void {
  status.replaceChildren();
  checked = definition;
  const result = tell(definition);
  show(result.ok ? result.survey : undefined);
  // What was found may stand far below the button; a reader of the screen is brought there too.
  findings.querySelector<HTMLElement>('h2')?.focus();
}

function tell(definition: string): ParseResult {
  const language = document.documentElement.lang;
  const result = readDefinition(definition, words(), language);
  const issues = result.ok ? [] : result.issues;
  findings.replaceChildren(...findingsList({issues, warnings: result.warnings}, words(), language));
  return result;
}

function words(): (typeof PREVIEW_PAGE_WORDS)['en'] {
  return pageWords(PREVIEW_PAGE_WORDS, document.documentElement.lang);
}

function speak(language: string): void {
  setPageLanguage(language);
  writeWords({...words()});
  document.title = words().title;
  if (checked !== undefined) tell(checked);
}
