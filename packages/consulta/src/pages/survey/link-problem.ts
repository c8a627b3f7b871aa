import {type Text, textIn} from '@consulta/schema';

import {pageWords} from '../page-words.js';
import type {LinkProblem} from './linked-definition.js';
import {SURVEY_PAGE_WORDS} from './survey-words.js';

interface Instrument {
  readonly name: string;
  readonly title: Text;
}

/** Says why there is no questionnaire, and which ones there are. */
export async function showLinkProblem(
  problem: LinkProblem,
  named: string,
  languages: readonly string[],
): Promise<void> {
  const words = pageWords(SURVEY_PAGE_WORDS, languages[0] ?? 'en');
  const said = words[problem];
  const message = paragraph(typeof said === 'string' ? said : said(named));
  const card = document.createElement('div');
  card.className = 'card';
  card.setAttribute('role', 'alert');
  card.append(message);
  if (problem === 'unreachable') card.append(tryAgain(words.again));
  document.getElementById('main')?.replaceChildren(card);
  const instruments = await fetchInstruments();
  if (instruments.length === 0) return;
  const available = document.createElement('section');
  available.append(paragraph(words.available), list(instruments, languages));
  document.getElementById('main')?.append(available);
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function tryAgain(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = text;
  button.addEventListener('click', () => location.reload());
  return button;
}

function list(instruments: readonly Instrument[], languages: readonly string[]): HTMLUListElement {
  const element = document.createElement('ul');
  element.className = 'choices';
  for (const {name, title} of instruments) {
    const address = new URL(location.href);
    address.searchParams.delete('src');
    address.searchParams.set('instrument', name);
    const link = document.createElement('a');
    link.href = address.href;
    const {text, lang} = textIn(title, languages);
    link.textContent = text;
    link.lang = lang;
    const item = document.createElement('li');
    item.append(link);
    element.append(item);
  }
  return element;
}

async function fetchInstruments(): Promise<readonly Instrument[]> {
  try {
    const answer = await fetch(new URL('instruments/index.json', document.baseURI));
    return (await answer.json()) as readonly Instrument[];
  } catch {
    return [];
  }
}
