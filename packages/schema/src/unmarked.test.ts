import {expect} from '@open-wc/testing';

import {isolated} from './placeholders.js';
import {unmarked} from './unmarked.js';

describe('unmarked', () => {
  for (const [text, words] of [
    ['plain words', 'plain words'],
    ['**strong** and *emphasis* and `code`', 'strong and emphasis and code'],
    ['__strong__ and _emphasis_', 'strong and emphasis'],
    ['**strong *and emphasis* too**', 'strong and emphasis too'],
    ['see [the plan](https://example.org/a_(b)?c=1 "Plan") now', 'see the plan now'],
    ['![A map](https://example.org/map.png)', 'A map'],
    ['<https://example.org> <mailto:a@example.org>', 'https://example.org mailto:a@example.org'],
    ['## Heading', 'Heading'],
    ['2 * 3 * 4, snake_case_name, 5 < 6, a [note]', '2 * 3 * 4, snake_case_name, 5 < 6, a [note]'],
    ['\\*not\\* marked', '*not* marked'],
    ['- one\n- **two**', '- one\n- two'],
    [`**${isolated('*me* `x`')}**!`, '*me* `x`!'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(unmarked(text)).to.equal(words);
    });
  }

  it('reads long texts that are nothing but marks', () => {
    for (const mark of ['*', '_a__', '[', '[a](', '`', '**a ', '<', '\\', '*a ']) {
      expect(unmarked(mark.repeat(20_000))).to.be.a('string');
    }
  });
});
