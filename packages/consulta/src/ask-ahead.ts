import {load} from './chunks.js';

const SURVEYS = 'consulta-feedback-form,consulta-priority-ranking,consulta-self-assessment';

/**
 * Asks for what the surveys in the page will ask for once they are defined: their words, their definitions, and the
 * controls of the questions in these. What comes back are the definitions under way, by their address. It is a head start
 * and nothing more: what is missing or fails here is asked for again by whoever needs it.
 */
export function askAhead(scriptUrl: string): Map<string, Promise<Response>> {
  const definitions = new Map<string, Promise<Response>>();
  for (const survey of document.querySelectorAll(SURVEYS)) {
    const language = survey.closest('[lang]')?.getAttribute('lang') || navigator.language;
    if (!ask(`words-${language.slice(0, 2).toLowerCase()}`)) ask('words-en');
    ask(survey.localName.replace('consulta-', ''));
    const inline = survey.querySelector('script[type="application/json"]');
    const address = addressOf(survey, scriptUrl);
    if (inline) askControls(inline.textContent);
    else if (address !== undefined && !definitions.has(address)) {
      const answer = fetch(address);
      definitions.set(address, answer);
      answer.then((response) => response.clone().text()).then(askControls, ignore);
    }
  }
  return definitions;
}

/** The control of every type that a definition names, wherever in it. */
function askControls(definition: string): void {
  for (const [, type] of definition.matchAll(/"type"\s*:\s*"([\w-]+)"/g)) ask(`${type}`);
}

function addressOf(survey: Element, scriptUrl: string): string | undefined {
  const src = survey.getAttribute('src');
  if (src !== null) return new URL(src, document.baseURI).href;
  const instrument = survey.getAttribute('instrument') ?? '';
  return /^[a-z][a-z0-9-]*$/.test(instrument) ? new URL(`instruments/${instrument}.json`, scriptUrl).href : undefined;
}

/** Asks for a part; false where there is no such part. */
function ask(part: string): boolean {
  const loading = load(part);
  loading?.catch(ignore);
  return loading !== undefined;
}

function ignore(): void {
  // Whoever needs it asks again, and tells of a failure.
}
