import {builtSurvey, type Issue, type Survey} from '@consulta/schema';

import {ConsultaError} from '../base/consulta-error.js';

/** Where a definition may come from, best first. */
export interface DefinitionSource {
  readonly survey?: unknown;
  readonly inline?: string;
  readonly src?: string;
  readonly instrument?: string;
}

type InstrumentResolver = (name: string) => string | URL;
let instrumentUrl: InstrumentResolver | undefined;

/** Tells where the definition of a built-in instrument is: the embed says "beside the script". */
export function setInstrumentResolver(resolver: InstrumentResolver): void {
  instrumentUrl = resolver;
}

/** Whether the file of an instrument can have this name: what is no path leads nowhere else. */
export function isInstrumentName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}

/** Reads a definition; undefined when none is given. Errors say what is wrong and what to do. */
export async function loadDefinition(source: DefinitionSource, signal: AbortSignal): Promise<Survey | undefined> {
  // On its way together with the definition: on a weak network one after the other costs most of a second.
  if (!isInstrument(source)) loadParser().catch(() => undefined); // `checkDefinition` tells of a failure.
  const value = await read(source, signal);
  if (value === undefined) return undefined;
  return isInstrument(source) ? built(value) : checkDefinition(value);
}

/**
 * Looks for every mistake in a definition. A built-in instrument was parsed when it was built, so that it is shown
 * first and checked in idle time, in case somebody edited the file; the parser is the largest part of the code.
 */
export async function checkDefinition(value: unknown): Promise<Survey> {
  const {parseSurvey} = await loadParser();
  const parsed = parseSurvey(value);
  if (parsed.ok) return parsed.survey;
  throw new ConsultaError('survey-invalid', '', {details: parsed.issues.map(issueLine)});
}

/** What `checkDefinition` finds wrong with it; undefined for nothing. */
export function mistakesIn(value: unknown): Promise<unknown> {
  return checkDefinition(value).then(
    () => undefined,
    (mistakes: unknown) => mistakes,
  );
}

const loadParser = () => import('@consulta/schema/parse-survey');

function built(value: unknown): Survey {
  try {
    return builtSurvey(value);
  } catch (cause) {
    throw new ConsultaError('survey-invalid', '', {cause, details: [(cause as Error).message]});
  }
}

function isInstrument({survey, inline, src}: DefinitionSource): boolean {
  return survey === undefined && inline === undefined && src === undefined;
}

async function read(source: DefinitionSource, signal: AbortSignal): Promise<unknown> {
  if (source.survey !== undefined) return source.survey;
  if (source.inline !== undefined) return json(source.inline);
  if (source.src !== undefined) return json(await fetchText(new URL(source.src, document.baseURI), signal));
  if (source.instrument === undefined) return undefined;
  if (!instrumentUrl || !isInstrumentName(source.instrument)) {
    throw new ConsultaError('instrument-unknown', '', {details: [source.instrument]});
  }
  return json(await fetchText(instrumentUrl(source.instrument), signal, 'instrument-unknown'));
}

/** The text at an address; `absent` is the code for an address at which there is nothing. */
async function fetchText(
  url: string | URL,
  signal: AbortSignal,
  absent: 'instrument-unknown' | 'survey-unreachable' = 'survey-unreachable',
): Promise<string> {
  const address = String(url);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {signal});
    text = await response.text();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ConsultaError('survey-unreachable', '', {cause, details: [`Nothing could be read from ${address}.`]});
  }
  const {ok, status} = response;
  if (ok) return text;
  if (status === 404 || status === 410) {
    throw new ConsultaError(absent, '', {details: [`There is nothing at ${address} (status ${status}).`]});
  }
  throw new ConsultaError('survey-unreachable', '', {
    details: [`${address} answers with an error (status ${status}).`],
  });
}

async function json(text: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const {jsonMistake} = await import('@consulta/schema/json-mistake');
    const place = jsonMistake(text);
    const where = place ? ` (line ${place.line}, column ${place.column})` : '';
    throw new ConsultaError('survey-invalid', '', {cause, details: [`The definition is not valid JSON${where}.`]});
  }
}

function issueLine(issue: Issue): string {
  return issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`;
}
