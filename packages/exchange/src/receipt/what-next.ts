import type {Draft, Response, Survey} from '@consulta/schema';

import {momentIn} from '../intl-tags.js';
import {isResponse} from './answered.js';
import {element as h, type Markup} from './markup.js';
import type {Pen} from './pen.js';

/** What a person can do with the file: go on with unfinished answers; send finished ones back, or change them. */
export function whatNext(
  survey: Survey,
  record: Draft | Response,
  address: string | undefined,
  pen: Pen,
): readonly Markup[] {
  const {word} = pen;
  const [title, how] = isResponse(record) ? (['change', 'change.open'] as const) : (['go-on', 'go-on.open'] as const);
  const opening = h(
    'section',
    {class: 'next'},
    h('h2', {}, word(title)),
    h('p', {}, word(how)),
    address !== undefined && isWebAddress(address)
      ? h('p', {}, `${word('address')}: `, h('a', {href: address, dir: 'ltr'}, address))
      : undefined,
  );
  return isResponse(record) ? [sendingBack(survey, pen), opening] : [opening];
}

function sendingBack({return: back}: Survey, {word, text, languages}: Pen): Markup {
  return h(
    'section',
    {class: 'next'},
    h('h2', {}, word('return')),
    back?.text === undefined ? h('p', {}, word('return.how')) : text('p', back.text),
    back?.email === undefined
      ? undefined
      : h(
          'p',
          {},
          `${word('to')}: `,
          h('a', {href: `mailto:${encodeURIComponent(back.email)}`, dir: 'ltr'}, back.email),
        ),
    back?.deadline === undefined
      ? undefined
      : h('p', {}, `${word('until')} `, h('bdi', {}, momentIn(...deadline(back.deadline, languages)))),
  );
}

/** A day without a time is the same day everywhere. */
function deadline(date: string, languages: readonly string[]): Parameters<typeof momentIn> {
  return date.length === 10
    ? [`${date}T00:00:00Z`, languages, {dateStyle: 'long', timeZone: 'UTC'}]
    : [date, languages, {dateStyle: 'long', timeStyle: 'short'}];
}

/** A link that a person follows leads to a page, never runs anything. */
function isWebAddress(address: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
