import type {Response, Survey} from '@consulta/schema';

import {ownEntries} from './judge-file.js';
import type {Rejections} from './rejections.js';

/** Whether an entry of a file is a response to one of the file's own definitions; says why not. */
export function judgeResponse(
  value: unknown,
  surveys: ReadonlyMap<string, Survey>,
  rejections: Rejections,
): Response | undefined {
  const entries = ownEntries(value);
  const text = (key: string) => {
    const entry = entries.get(key);
    return typeof entry === 'string' ? entry.slice(0, 100) : undefined;
  };
  const id = text('id');
  const format = entries.get('format');
  if (typeof format === 'number' && format > 1) {
    rejections.add(
      'newer-format',
      `This response was made by a newer Consulta (format ${format}; this page reads 1). Update this page, then read the file again.`,
      id,
    );
    return undefined;
  }
  const survey = surveys.get(text('surveyHash') ?? '');
  if (!survey) {
    const surveyId = text('surveyId') ?? '';
    const isKnown = [...surveys.values()].some((one) => one.id === surveyId);
    if (isKnown)
      rejections.add(
        'survey-changed',
        `This response answered another state of "${surveyId}" than the one in this file: the definition was changed afterwards. Ask for the file as it was downloaded.`,
        id,
      );
    else
      rejections.add(
        'survey-missing',
        `The definition of "${surveyId}", which this response answered, is not in this file. Ask for the file as it was downloaded.`,
        id,
      );
    return undefined;
  }
  return parsed(value, survey, rejections, id);
}

function parsed(value: unknown, _survey: Survey, _rejections: Rejections, _id: string | undefined): Response {
  return value as Response;
}
