import '@consulta/elements/feedback-form';
import '@consulta/elements/priority-ranking';
import '@consulta/elements/self-assessment';

import {setDeskAddress} from '@consulta/elements';
import {matchLanguage, type Survey, textIn, unmarked} from '@consulta/schema';

import {offerLanguages, setPageLanguage, wantedLanguages} from '../page-language.js';
import {pageWords, writeWords} from '../page-words.js';
import {registerServiceWorker} from '../register-service-worker.js';
import {surveyTag} from '../survey-tag.js';
import {linkedDefinition} from './linked-definition.js';
import {showLinkProblem} from './link-problem.js';
import {keepPlaceHistory, openNamedPlace} from './place-history.js';
import {offerSecondLanguage} from './second-language.js';
import {SURVEY_PAGE_WORDS} from './survey-words.js';
import {tellHeight} from './tell-height.js';

/** What a definition says of itself before it is checked, which is the element's part. */
type Unchecked = Partial<Pick<Survey, 'title' | 'languages' | 'scores' | 'sections'>>;

const query = new URLSearchParams(location.search);
const heading = document.getElementById('title');
const menu = document.getElementById('language');
const secondMenu = document.getElementById('second-language');

tellHeight();
registerServiceWorker();
setPageLanguage(matchLanguage(wantedLanguages(), Object.keys(SURVEY_PAGE_WORDS)) ?? 'en');
void open();

async function open(): Promise<void> {
  const linked = await linkedDefinition(query);
  if ('definition' in linked)
    return query.get('print') === 'blank' ? print(linked.definition) : show(linked.definition);
  const {lang} = document.documentElement;
  say(pageWords(SURVEY_PAGE_WORDS, lang).problem);
  await showLinkProblem(linked.problem, linked.named, [lang]);
}

/** A blank form for paper: nothing of a survey that is answered is begun. */
async function print(definition: Unchecked): Promise<void> {
  const languages = languagesOf(definition);
  const chosen = matchLanguage(wantedLanguages(), languages) ?? document.documentElement.lang;
  const {showBlankForm} = await import('./blank-form.js');
  if (!showBlankForm(definition, chosen)) {
    say(pageWords(SURVEY_PAGE_WORDS, chosen).problem);
    await showLinkProblem('unreadable', query.get('src') ?? query.get('instrument') ?? '', [chosen]);
    return;
  }
  setPageLanguage(chosen);
  say(titleOf(definition, [chosen, ...languages]));
  // The form has its own heading, which is printed.
  if (heading) heading.hidden = true;
}

function languagesOf({languages}: Unchecked): readonly string[] {
  return Array.isArray(languages) ? languages.map(String) : [];
}

function show(definition: Unchecked): void {
  const languages = languagesOf(definition);
  const element = document.createElement(surveyTag(definition));
  element.survey = definition as Survey;
  for (const attribute of ['group', 'form', 'layout', 'idle']) {
    const value = query.get(attribute);
    if (value) element.setAttribute(attribute, value);
  }
  element.besideLang = query.get('beside') ?? undefined;
  share(element);
  openNamedPlace(element);
  // On a device that people share nothing of a person stays; in a frame the history is that of the page around it.
  if (!element.kiosk && parent === window) keepPlaceHistory(element);
  // Nor is the choice of one person that of the next.
  const offerSecond = secondMenu && !element.kiosk ? offerSecondLanguage(secondMenu, languages, element) : undefined;
  const speak = (language: string): void => {
    const words = pageWords(SURVEY_PAGE_WORDS, language);
    element.lang = language;
    setPageLanguage(language);
    writeWords({...words});
    offerSecond?.(language, words.alone);
    say(titleOf(definition, [language, ...languages]));
  };
  const chosen = matchLanguage(wantedLanguages(), languages) ?? languages[0] ?? document.documentElement.lang;
  speak(chosen);
  if (menu) offerLanguages(menu, languages, chosen, speak, {isKept: !element.kiosk});
  if (element.kiosk) followLanguage(element, speak);
  document.getElementById('main')?.replaceChildren(element);
}

/** The element returns to its own language for the next person: so does the page around it, with its menu. */
function followLanguage(element: HTMLElement, speak: (language: string) => void): void {
  const select = menu?.querySelector('select');
  new MutationObserver(() => {
    const {lang} = element;
    if (lang === document.documentElement.lang) return;
    if (select) select.value = lang;
    speak(lang);
  }).observe(element, {attributeFilter: ['lang']});
}

/** A device that people share. A PIN is renewed once, not whenever the page is loaded again. */
function share(element: HTMLElement): void {
  const kiosk = query.get('kiosk');
  if (kiosk === null) return;
  setDeskAddress(new URL('organiser.html', document.baseURI));
  element.setAttribute('kiosk', kiosk);
  if (kiosk !== 'new') return;
  const address = new URL(location.href);
  address.searchParams.set('kiosk', '');
  history.replaceState(null, '', address);
}

function titleOf({title}: Unchecked, languages: readonly string[]): string {
  const isText = typeof title === 'string' || (typeof title === 'object' && title !== null);
  return isText ? unmarked(textIn(title, languages).text) : '';
}

/** In the heading and in the title of the tab. */
function say(title: string): void {
  document.title = title || 'Consulta';
  if (!heading) return;
  heading.textContent = title;
  heading.hidden = title === '';
}
