import {expect} from '@open-wc/testing';

import {minifyMarkup, minifyTemplates} from '../../packages/consulta/build/minify-markup.js';

/** A piece of a source as the parser of the build would name it. */
function template(code: string, tag: string) {
  const start = code.indexOf('`') + 1;
  return {
    body: [
      {
        type: 'TaggedTemplateExpression',
        tag: {name: tag},
        quasi: {quasis: [{start, end: code.lastIndexOf('`')}]},
      },
    ],
  };
}

describe('minifyMarkup', () => {
  it('looks the same as before, in less', () => {
    const markup = `
      <p class="one
                two">
        Some <b>words</b>
        <i>and</i>  others
      </p>`;
    const drawn = (text: string) => {
      const page = document.createElement('div');
      page.append(document.createRange().createContextualFragment(text));
      document.body.append(page);
      const {innerText} = page;
      page.remove();
      return innerText;
    };
    expect(drawn(minifyMarkup(markup))).to.equal(drawn(markup));
    expect(minifyMarkup(markup).length).to.be.below(markup.length);
  });

  it('keeps a gap between two words or buttons', () => {
    expect(minifyMarkup('</button>\n    <button>')).to.equal('</button> <button>');
    expect(minifyMarkup('</b><i>')).to.equal('</b><i>');
  });
});

describe('minifyTemplates', () => {
  it('changes the templates of Lit alone', () => {
    const code = 'const a = html`<p>\n    words</p>`;\n\n  more();';
    expect(minifyTemplates(code, template(code, 'html'))).to.equal('const a = html`<p> words</p>`;\n\n  more();');
    const other = code.replace('html', 'css');
    expect(minifyTemplates(other, template(other, 'css'))).to.equal(other);
  });
});
