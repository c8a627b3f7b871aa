import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import {exportResponses} from './export-responses.js';
import {readResponses} from './read-responses.js';

const sent = responseTo(everyType, 1, {
  answers: {...everyAnswer, city: 'San Luis Potosí'},
  notes: {
    state: {comment: 'Since March more or less, and then in the whole of the old town; see the plan. '.repeat(5)},
  },
});
const whole = await textOf(exportResponses([sent], [everyType], {format: 'json'}));
const mail = `Dear Ana, these are our answers:\n\n${whole}\n\nKind regards`;

/** As a mail program wraps at spaces (RFC 3676, section 4.1): what has no space stays longer than the line. */
function wrapped(text: string, end: '' | ' ' = '', width = 72): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const made: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = made.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) made.push(`${made.pop() ?? ''} ${word}`);
      else made.push(word);
    }
    return made.map((line, index) => (index < made.length - 1 ? line + end : line));
  });
  return lines.join('\n');
}
function broken(text: string, width = 72): string {
  return text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
}
/** Wrapped at spaces, and within words where they are too long for a line. */
function fitted(text: string): string {
  return wrapped(text)
    .split('\n')
    .map((line) => broken(line).replace(/\n$/, ''))
    .join('\n');
}
const quoted = (text: string) => text.replace(/^/gm, '> ');

describe('readResponses from a mail', () => {
  for (const [what, text] of [
    ['wrapped at spaces', wrapped(mail)],
    ['wrapped with the spaces left at the ends', wrapped(mail, ' ')],
    ['wrapped, then answered', quoted(wrapped(mail))],
    ['wrapped, answered, then passed on', quoted(quoted(wrapped(mail))).replaceAll('\n', '\r\n')],
    ['answered, then wrapped', wrapped(quoted(mail))],
    ['broken within words', quoted(broken(mail))],
    ['wrapped at spaces and broken within long words', quoted(fitted(mail))],
  ] as const) {
    it(`finds every letter of a file that was ${what}`, async () => {
      expect(() => void JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))).to.throw();
      const {responses, surveys, rejected} = await readResponses([{name: 'mail', text: () => Promise.resolve(text)}]);

      expect(rejected).to.deep.equal([]);
      expect(responses).to.deep.equal([sent]);
      expect(surveys).to.deep.equal([everyType]);
    });
  }

  it('says that the end is missing where a wrapped mail was cut off', async () => {
    const text = quoted(wrapped(mail)).slice(0, -600);
    const {rejected} = await readResponses([{name: 'mail', text: () => Promise.resolve(text)}]);

    expect(rejected.map(({code}) => code)).to.deep.equal(['truncated']);
  });
});
