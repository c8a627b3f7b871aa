import {isolated} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';

import {blocks, line} from './markdown.js';
import {hasMarks, hasMarksWithin} from './marks.js';

/** The inside of what was drawn, without Lit's comments. */
function drawn(template: unknown): string {
  const place = document.createElement('div');
  render(html`${template}`, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}
const asLine = (text: string) => drawn(line(text));
const asBlocks = (text: string) => drawn(blocks(text));

describe('Markdown in a title', () => {
  it('is strong, emphasis and code', () => {
    expect(asLine('**a** *b* __c__ _d_ `e` \\*f\\*')).to.equal(
      '<strong>a</strong> <em>b</em> <strong>c</strong> <em>d</em> <code>e</code> *f*',
    );
  });

  it('is a link to a page in a tab of its own, to an address, to a telephone', () => {
    const page = '<a target="_blank" rel="noopener noreferrer" href="https://example.org/a?b=1&amp;c">plan</a>';
    expect(asLine('[plan](https://example.org/a?b=1&c)')).to.equal(page);
    expect(asLine('[us](mailto:a@example.org) [call](tel:+1234)')).to.equal(
      '<a href="mailto:a@example.org">us</a> <a href="tel:+1234">call</a>',
    );
  });

  for (const address of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//x', '/x']) {
    it(`leaves the words of a link to ${address}`, () => {
      expect(asLine(`[words](${address})`)).to.equal('words');
      expect(asLine(`[words](<${address}>)`)).to.equal('words');
    });
  }

  it('shows HTML as it is written', () => {
    const place = document.createElement('div');
    const text = '**a** <img src=x onerror=alert(1)> <script>alert(1)</script> <b>c</b>';
    render(html`${line(text)}`, place);
    expect(place.querySelector('img, script, b')).to.equal(null);
    expect(place.textContent).to.equal('a <img src=x onerror=alert(1)> <script>alert(1)</script> <b>c</b>');
  });

  it('has the words of a picture in its place', () => {
    expect(asLine('![A map](https://example.org/map.png)')).to.equal('A map');
  });

  it('is no list and no heading', () => {
    expect(asLine('1. How **was** it?')).to.equal('1. How <strong>was</strong> it?');
  });

  it('leaves what a person wrote as it is, also within marks and addresses', () => {
    const own = isolated('**x** [y](javascript:z)');
    expect(asLine(`**Hello ${own}**`)).to.equal(`<strong>Hello ${own}</strong>`);
    expect(asLine(`[go](https://example.org/?q=${isolated('a b&"')})`)).to.contain(
      'href="https://example.org/?q=a%20b%26%22"',
    );
    expect(asLine(`[go](${isolated('javascript:alert(1)')})`)).to.equal('go');
  });
});

describe('Markdown in a description', () => {
  it('is paragraphs and lists', () => {
    expect(asBlocks('One *a*.\n\nTwo:\n\n- b\n- **c**\n\n3. d\n4. e')).to.equal(
      '<p>One <em>a</em>.</p><p>Two:</p><ul><li>b</li><li><strong>c</strong></li></ul><ol start="3"><li>d</li><li>e</li></ol>',
    );
  });

  it('is not wrapped when it is one paragraph', () => {
    expect(asBlocks('One **a**.')).to.equal('One <strong>a</strong>.');
  });

  it('has headings as strong words, and HTML as it is written', () => {
    expect(asBlocks('# Head\n\n<div onclick="x">a</div>')).to.equal(
      '<p><strong>Head</strong></p><p>&lt;div onclick="x"&gt;a&lt;/div&gt;</p>',
    );
  });

  for (const [name, text] of [
    ['nested quotes', `${'>'.repeat(20_000)}a`],
    ['nested lists', Array.from({length: 400}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['nothing but stars', '*'.repeat(100_000)],
    ['broken emphasis', '_a__'.repeat(20_000)],
    ['broken links', '[a]('.repeat(20_000)],
    ['code that never ends', '`a``'.repeat(20_000)],
  ] as const) {
    it(`shows ${name} without standing still`, () => {
      expect(drawn(blocks(text))).to.contain('a'.repeat(text.includes('a') ? 1 : 0));
    });
  }
});

describe('hasMarks', () => {
  for (const text of ['**a**', 'see *this*', '_a_', '`a`', '[a](b)', '<https://a>', 'a\\*']) {
    it(`is true for ${text}`, () => expect(hasMarks(text, 'line')).to.equal(true));
  }
  for (const text of ['2 * 3', 'snake_case', '1. How?', 'a < b', 'one\ntwo', 'Plain – words.', '- one']) {
    it(`is false for ${text.replace('\n', ' ')}`, () => expect(hasMarks(text, 'blocks')).to.equal(false));
  }
  it('looks at every text of a definition', () => {
    expect(hasMarksWithin({sections: [{title: {en: 'a', fr: '*b*'}}]})).to.equal(true);
    expect(hasMarksWithin({sections: [{title: 'a', questions: [{from: 1, ok: true}]}]})).to.equal(false);
  });
});
