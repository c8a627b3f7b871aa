import {parseSurvey, type Survey} from '@consulta/schema';

import {ConsultaError} from '../../base/consulta-error.js';

/** Reads the definition at an address. */
export async function fetchSurvey(src: string, signal: AbortSignal): Promise<Survey> {
  const value = await fetchJson(src, signal);
  const parsed = parseSurvey(value);
  if (parsed.ok) return parsed.survey;
  const details = parsed.issues.map(({path, message}) => `${path}: ${message}`);
  throw new ConsultaError('survey-invalid', `The survey at ${src} has mistakes.`, {details});
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  try {
    const answer = await fetch(new URL(src, document.baseURI), {signal});
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return (await answer.json()) as unknown;
  } catch (cause) {
    const code = cause instanceof SyntaxError ? 'survey-invalid' : 'survey-unreachable';
    throw new ConsultaError(code, `The survey at ${src} could not be read.`, {cause});
  }
}
