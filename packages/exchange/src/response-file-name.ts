import {type Draft, organisationOf, type Response, type Survey} from '@consulta/schema';

import {shortId} from './short-id.js';

/** Letters that do not come apart into a letter and an accent. */
const PLAIN: {readonly [letter: string]: string} = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŧ: 't',
}; // prettier-ignore
const LONGEST = 40;

/** A file name that every system takes and people can read: survey, organisation, day, short id. */
export function responseFileName(survey: Survey, response: Response, extension = 'json'): string {
  return recordFileName(survey, response, extension);
}

/** The same of answers that may not be finished. */
export function recordFileName(survey: Survey, record: Draft | Response, extension: string): string {
  const time = 'submittedAt' in record ? record.submittedAt : record.savedAt;
  const parts = [survey.id, slug(organisationOf(survey, record) ?? ''), time.slice(0, 10), shortId(record.id)];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

/** Letters and digits of any script, accents folded; what is no letter or digit becomes a hyphen. */
function slug(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŧ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...folded]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
}
