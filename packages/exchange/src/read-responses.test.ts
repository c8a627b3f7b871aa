import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import type {ReadableFile, RejectionCode} from './contract.js';
import {exportResponses} from './export-responses.js';
import {readResponses} from './read-responses.js';

const one = responseTo(everyType, 1, {answers: everyAnswer});
const two = responseTo(everyType, 2, {answers: {city: 'Braces } { and "quotes" \\'}});
const whole = await textOf(exportResponses([one, two], [everyType], {format: 'json'}));

function file(text: string, name = 'answers.json'): ReadableFile {
  return {name, text: () => Promise.resolve(text)};
}

/** The file of two responses, changed by hand. */
function changed(change: (content: {[key: string]: unknown; responses: {[key: string]: unknown}[]}) => void): string {
  const content = JSON.parse(whole) as Parameters<typeof change>[0];
  change(content);
  return JSON.stringify(content);
}

async function codes(text: string): Promise<RejectionCode[]> {
  return (await readResponses([file(text)])).rejected.map(({code}) => code);
}

describe('readResponses', () => {
  it('finds responses and definitions, and says how many each file held', async () => {
    const read = await readResponses([file(whole, 'a.json'), file('{}', 'b.json')]);

    expect(read.responses).to.deep.equal([one, two]);
    expect(read.surveys).to.deep.equal([everyType]);
    expect(read.files.map(({file: name, responses}) => [name, responses])).to.deep.equal([
      ['a.json', 2],
      ['b.json', 0],
    ]);
  });

  for (const [where, text] of [
    ['behind a byte order mark', `\uFEFF${whole}\r\n`],
    ['laid out anew', JSON.stringify(JSON.parse(whole), null, 2)],
    ['in a mail', `Dear all,\n{see below}\n\n${whole}\n\nKind regards, "Ana" :-}`],
    ['in quotation marks', `"${whole}"`],
    [
      'in an answered mail',
      `> Dear all,\n> ${JSON.stringify(JSON.parse(whole), null, 2).replaceAll('\n', '\n> > ')}\n> Bye`,
    ],
  ] as const) {
    it(`finds them ${where}`, async () => {
      const {responses, rejected} = await readResponses([file(text)]);

      expect(rejected).to.deep.equal([]);
      expect(responses).to.deep.equal([one, two]);
    });
  }

  it('finds every file in one pasted text', async () => {
    const [first, second] = await Promise.all(
      [one, two].map((response) => textOf(exportResponses([response], [everyType], {format: 'json'}))),
    );
    const {responses} = await readResponses([file(`From A:\n${first ?? ''}\nFrom B:\n${second ?? ''}\n`)]);

    expect(responses).to.deep.equal([one, two]);
  });

  it('takes a response that stands in several files once', async () => {
    const read = await readResponses([file(whole, 'a'), file(whole, 'b')]);

    expect(read.responses).to.have.length(2);
    expect(read.files.map(({responses}) => responses)).to.deep.equal([2, 2]);
    expect(read.rejected).to.deep.equal([]);
  });

  for (const [what, text, code] of [
    ['nothing', ' \n', 'empty'],
    ['a letter', 'Dear all, please find attached …', 'not-json'],
    ['another program’s file', '{"name": "package"}', 'not-consulta'],
    ['a list', '[1, 2, 3]', 'not-consulta'],
    ['a number', '7', 'not-consulta'],
    ['an inherited entry', '{"__proto__": {"consulta": 1, "surveys": [], "responses": []}}', 'not-consulta'],
    ['a file without lists', '{"consulta": 1}', 'not-consulta'],
    ['a file of a newer format', '{"consulta": 2}', 'newer-format'],
    ['a file that was cut off', whole.slice(0, -100), 'truncated'],
    ['a mail that was cut off', `Hello,\n${whole.slice(0, 300)}`, 'truncated'],
  ] as const) {
    it(`says of ${what}: ${code}`, async () => {
      const {rejected, responses} = await readResponses([file(text, 'x')]);

      expect(responses).to.deep.equal([]);
      expect(rejected.map(({file: name, code: given}) => [name, given])).to.deep.equal([['x', code]]);
      expect(rejected[0]?.reason).to.match(/\.$/);
    });
  }

  it('rejects what is damaged and takes the rest', async () => {
    const texts: [string, RejectionCode[]][] = [
      [changed(({responses}) => (responses[0] = {})), ['response-invalid']],
      [changed(({responses}) => (responses[0]!['format'] = 2)), ['newer-format']],
      [changed(({responses}) => (responses[0]!['surveyHash'] = 'f'.repeat(64))), ['survey-changed']],
      [
        changed(({responses}) => Object.assign(responses[0]!, {surveyHash: '0'.repeat(64), surveyId: 'gone'})),
        ['survey-missing'],
      ],
      [changed(({responses}) => delete responses[0]!['submittedAt']), ['response-invalid']],
      [changed(({responses}) => (responses[0]!['answers'] = {state: {}})), ['response-invalid']],
      [changed(({responses}) => (responses[0]!['answers'] = {stranger: 1})), ['response-invalid']],
      [changed(({responses}) => (responses[0]!['surveyVersion'] = '2')), ['response-invalid']],
      [changed(({responses}) => (responses[0]!['id'] = 7)), ['response-invalid']],
    ];
    for (const [text, expected] of texts) {
      const {rejected, responses} = await readResponses([file(text)]);
      expect(rejected.map(({code}) => code)).to.deep.equal(expected);
      expect(responses, 'the other one').to.deep.equal([two]);
    }
  });

  it('rejects the responses to a damaged definition', async () => {
    const text = changed((content) => (content['surveys'] = [{id: 'every-type', sections: 7}]));

    expect(await codes(text)).to.deep.equal(['survey-invalid', 'survey-missing', 'survey-missing']);
  });

  it('goes on after a file that the browser cannot read', async () => {
    const broken = {name: 'gone', text: () => Promise.reject(new DOMException('gone', 'NotFoundError'))};
    const {rejected, responses} = await readResponses([broken, file(whole)]);

    expect(rejected).to.have.length(1);
    expect(rejected[0]).to.include({file: 'gone', code: 'unreadable'});
    expect(responses).to.have.length(2);
  });

  it('says which file it is at, and stops when it is aborted', async () => {
    const seen: unknown[] = [];
    const controller = new AbortController();
    const onProgress = (progress: {done: number}) => {
      seen.push(progress);
      if (progress.done === 2) controller.abort(new Error('enough'));
    };
    const files = [file(whole), file(whole), file(whole)];
    const problem: unknown = await readResponses(files, {signal: controller.signal, onProgress}).catch(
      (error: unknown) => error,
    );

    expect(problem).to.have.property('message', 'enough');
    expect(seen).to.deep.equal([
      {done: 1, total: 3},
      {done: 2, total: 3},
    ]);
  });
});
