import {expect} from '@open-wc/testing';

import {minifyCss, minifyStyles} from '../../packages/consulta/build/minify-css.js';
import * as baseStyles from '../../packages/elements/src/base/base.styles.js';
import * as fieldStyles from '../../packages/elements/src/base/field.styles.js';

/** The rules as the browser understands them; it keeps the spaces of a custom property as they were written. */
function rules(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({cssText}) => cssText.replaceAll(', ', ','));
}

describe('minifyCss', () => {
  for (const [name, styles] of Object.entries({...baseStyles, ...fieldStyles})) {
    it(`says the same as before, in less: ${name}`, () => {
      const small = minifyCss(styles.cssText);
      expect(rules(small)).to.deep.equal(rules(styles.cssText));
      expect(small.length).to.be.below(styles.cssText.length);
    });
  }

  it('keeps the spaces that mean something', () => {
    const css = ':host( [a] ) > .b :hover + i { margin: calc(1px + 2px) 0; grid: "a  b" / 1fr; content: "; { : }" }';
    expect(rules(minifyCss(css))).to.deep.equal(rules(css));
    expect(minifyCss(css)).to.contain('.b :hover').and.to.contain('"a  b"').and.to.contain('"; { : }"');
  });

  it('leaves out comments, and keeps what is put into a template', () => {
    const small = minifyStyles('const a = css`\n  /* why; */\n  ${shared}\n  .b {\n    color: red;\n  }\n`;');
    expect(small.replace(/ +/g, ' ')).to.equal('const a = css` ${shared} .b{color:red}`;');
  });
});
