import {type Issue, plausibleSurvey, type Survey} from '@consulta/schema';

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

/** What the page asked for before the elements were there, by its address; each is for who asks first. */
let underWay = new Map<string, Promise<Response>>();

/** Takes over definitions that are on their way already. */
export function takeDefinitions(asked: Map<string, Promise<Response>>): void {
  underWay = asked;
}

/** Whether the file of an instrument can have this name: what is no path leads nowhere else. */
export function isInstrumentName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}

/** Parsed without a mistake. */
const checked = new WeakSet<Survey>();

/**
 * Reads a definition; undefined when none is given. Errors say what is wrong and what to do. What looks like a survey is
 * shown first and parsed when there is time (`checkDefinition`): the parser is the largest part of the code.
 */
export async function loadDefinition(source: DefinitionSource, signal: AbortSignal): Promise<Survey | undefined> {
  const value = await read(source, signal);
  if (value === undefined) return undefined;
  return plausibleSurvey(source.survey === undefined ? value : cloned(value)) ?? checkDefinition(value);
}

/** Looks for every mistake in a definition, once. */
async function checkDefinition(value: unknown): Promise<Survey> {
  if (checked.has(value as Survey)) return value as Survey;
  const {parseSurvey} = await import('@consulta/schema/parse-survey');
  const parsed = parseSurvey(value);
  if (!parsed.ok) throw new ConsultaError('survey-invalid', '', {details: parsed.issues.map(issueLine)});
  checked.add(parsed.survey);
  // What is frozen is as good as its copy.
  if (Object.isFrozen(value)) checked.add(value as Survey);
  return parsed.survey;
}

/** What `checkDefinition` finds wrong with it; undefined for nothing. */
export function mistakesIn(value: unknown): Promise<unknown> {
  return checkDefinition(value).then(
    () => undefined,
    (mistakes: unknown) => mistakes,
  );
}

/** An object of the page may change, or be no data at all: what has no JSON is left to the parser. */
function cloned(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
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
    const asked = underWay.get(address);
    underWay.delete(address);
    response = await (asked ?? fetch(url, {signal}));
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
