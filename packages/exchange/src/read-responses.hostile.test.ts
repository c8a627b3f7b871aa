import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import {exportResponses} from './export-responses.js';
import {readResponses} from './read-responses.js';

const whole = await textOf(
  exportResponses([responseTo(everyType, 1, {answers: everyAnswer})], [everyType], {format: 'json'}),
);

async function read(text: string) {
  return readResponses([{name: 'x', text: () => Promise.resolve(text)}]);
}

describe('readResponses with hostile files', () => {
  for (const [what, text] of [
    ['brackets 100,000 deep', `{"consulta":1,"responses":${'['.repeat(100_000)}${']'.repeat(100_000)},"surveys":[]}`],
    [
      'a response 100,000 deep',
      `{"consulta":1,"responses":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}],"surveys":[]}`,
    ],
    ['ten megabytes of braces', '{'.repeat(10_000_000)],
    ['ten megabytes of beginnings', '{"consulta":'.repeat(800_000)],
    ['ten megabytes of quotation marks', `{"consulta":${'"'.repeat(10_000_001)}`],
    ['ten megabytes of a string that does not end', `x {"consulta":"${'a'.repeat(10_000_000)}`],
    ['ten megabytes of reply marks', '> '.repeat(5_000_000)],
    ['a million entries that are no responses', `{"consulta":1,"responses":[${'1,'.repeat(1_000_000)}1],"surveys":[]}`],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      const {responses, rejected} = await read(text);

      expect(responses).to.deep.equal([]);
      expect(rejected.length).to.be.within(1, 201);
    });
  }

  for (const [what, title] of [
    ['half a character', '"\\ud83d"'],
    ['brackets 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['a prototype', '{"__proto__":{"toString":1},"en":7}'],
    ['ten megabytes', `"${'€'.repeat(10_000_000)}"`],
  ] as const) {
    it(`ends for a definition with ${what} in its title`, async () => {
      const {rejected, responses} = await read(whole.replace('{"en":"Every type","fr":"Tous les types"}', title));

      expect(responses).to.deep.equal([]);
      expect(rejected.map(({code}) => code)).to.include.oneOf(['survey-invalid', 'survey-changed']);
    });
  }

  it('takes nothing from a prototype and gives nothing to one', async () => {
    const text = whole.replace('"answers":{', '"answers":{"__proto__":{"polluted":true},"constructor":1,');
    await read(text);

    expect({}).not.to.have.property('polluted');
  });

  it('never throws for a file with any piece replaced by anything', async () => {
    const piece = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('{', '}', '"', '[', ']', '\\', '__proto__', '-1e999'),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({max: whole.length}), fc.nat({max: 200}), piece, async (at, length, instead) => {
        const {rejected, responses} = await read(whole.slice(0, at) + instead + whole.slice(at + length));
        expect(rejected.length + responses.length).to.be.greaterThan(0);
      }),
      {numRuns: 300},
    );
  });
});
