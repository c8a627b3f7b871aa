import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {estimateWidth, placeNumbers, placeTitles, viewBoxOf, wrapText} from './radar-labels.js';

const words = fc
  .array(fc.stringMatching(/^[a-zéñA-Zعربي]{1,18}$/), {minLength: 1, maxLength: 9})
  .map((list) => list.join(' '));

describe('wrapText', () => {
  it('makes as few lines as fit, of about the same length', () => {
    expect(wrapText('Financing', 10)).to.deep.equal(['Financing']);
    expect(wrapText('Local relevance and the SDGs', 10)).to.deep.equal(['Local relevance', 'and the SDGs']);
    expect(wrapText('Qualité du partenariat et réciprocité', 10)).to.deep.equal([
      'Qualité du',
      'partenariat et',
      'réciprocité',
    ]);
  });

  it('keeps a long word whole and a no-break space together', () => {
    expect(wrapText('Donaudampfschifffahrtsgesellschaft heute', 8)).to.deep.equal([
      'Donaudampfschifffahrtsgesellschaft',
      'heute',
    ]);
    expect(wrapText('Réseaux\u00a0: un bilan', 5)).to.deep.equal(['Réseaux\u00a0:', 'un bilan']);
  });

  it('loses no word and makes no line too wide that has a second one', () => {
    fc.assert(
      fc.property(words, fc.integer({min: 4, max: 16}), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join(' ')).to.equal(text);
        for (const line of lines.filter((each) => each.includes(' '))) expect(estimateWidth(line)).to.be.at.most(width);
      }),
    );
  });
});

describe('placeTitles', () => {
  it('lets no label touch another or the picture, or does not place them', () => {
    let placed = 0;
    fc.assert(
      fc.property(fc.array(words, {minLength: 3, maxLength: 16}), fc.boolean(), (titles, mirrored) => {
        const frame = {radius: 180, count: titles.length, mirrored};
        const labels = placeTitles(frame, titles);
        if (!labels) return;
        placed += 1;
        const view = viewBoxOf(frame, labels);
        labels.forEach(({box}, index) => {
          expect(box.left).to.be.at.least(view.left);
          expect(box.right).to.be.at.most(view.right);
          expect(box.top).to.be.at.least(view.top);
          expect(box.bottom).to.be.at.most(view.bottom);
          for (const other of labels.slice(index + 1)) {
            const apart =
              box.right <= other.box.left ||
              other.box.right <= box.left ||
              box.bottom <= other.box.top ||
              other.box.bottom <= box.top;
            expect(apart, `${titles.join(' | ')}`).to.equal(true);
          }
        });
      }),
      {seed: 9},
    );
    expect(placed).to.be.above(10);
  });

  it('keeps labels outside the rings', () => {
    const frame = {radius: 180, count: 9, mirrored: false};
    const labels = placeTitles(
      frame,
      Array.from({length: 9}, () => 'Qualité du partenariat et réciprocité'),
    );
    for (const {box} of labels ?? []) {
      const x = Math.max(box.left, Math.min(0, box.right));
      const y = Math.max(box.top, Math.min(0, box.bottom));
      expect(Math.hypot(x, y)).to.be.above(180);
    }
    expect(labels).to.have.lengthOf(9);
  });

  it('gives up where there are too many, so that numbers can be shown', () => {
    const titles = Array.from({length: 40}, (_, axis) => `A rather long title number ${axis}`);
    expect(placeTitles({radius: 180, count: 40, mirrored: false}, titles)).to.equal(undefined);
  });

  it('mirrors places but not anchors, which follow the direction of the text', () => {
    const titles = ['Un', 'Deux', 'Trois'];
    const anchors = (mirrored: boolean) =>
      placeNumbers({radius: 128, count: 3, mirrored}, titles).map(({anchor, x}) => [anchor, Math.sign(x) || 0]);
    expect(anchors(false)).to.deep.equal([
      ['middle', 0],
      ['start', 1],
      ['end', -1],
    ]);
    expect(anchors(true)).to.deep.equal([
      ['middle', 0],
      ['start', -1],
      ['end', 1],
    ]);
  });
});
