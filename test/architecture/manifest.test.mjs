import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {listed, read} from './source-files.mjs';

const manifest = JSON.parse(read('packages/elements/dist/custom-elements.json'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations ?? [])
  .filter(({customElement, tagName}) => customElement && tagName);

/** What a page can see of a field: not what is private to the class, static, or Lit's own. */
function isPublicField({kind, privacy = 'public', static: isStatic, name}) {
  return kind === 'field' && privacy === 'public' && !isStatic && !name.startsWith('#');
}

const FACES = {
  'public property': ({members = []}) => members.filter(isPublicField),
  attribute: ({attributes = []}) => attributes,
  event: ({events = []}) => events,
  slot: ({slots = []}) => slots,
  'CSS part': ({cssParts = []}) => cssParts,
  'CSS property': ({cssProperties = []}) => cssProperties,
};

describe('the custom elements manifest', () => {
  it('knows the elements', () => {
    const tags = elements.map(({tagName}) => tagName);
    assert.ok(tags.includes('consulta-scale'), tags.join(', '));
    assert.ok(
      tags.every((tag) => tag.startsWith('consulta-')),
      tags.join(', '),
    );
  });

  it('says what every element is for', () => {
    const silent = elements.filter(({description, summary}) => !description && !summary);
    assert.equal(silent.length, 0, listed(silent.map(({tagName}) => tagName)));
  });

  for (const [face, facesOf] of Object.entries(FACES)) {
    it(`has a sentence for every ${face}`, () => {
      const silent = elements.flatMap((element) =>
        facesOf(element)
          .filter(({description, summary}) => !description && !summary)
          .map(({name}) => `${element.tagName}: ${name || '(no name)'}`),
      );
      assert.equal(silent.length, 0, listed(silent));
    });
  }
});
