import type {Comparison} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {type Contradiction, contradictions} from './contradictions.js';
import {nextPair, orderOfComparisons} from './pairs.js';

const ITEMS = ['a', 'b', 'c', 'd', 'e'];
/** "ab" is: a rather than b; "a=b": no difference. */
const said = (...texts: readonly string[]): readonly Comparison[] =>
  texts.map((text) => ({
    shown: [text[0] as string, text.at(-1) as string],
    best: text.includes('=') ? 'none' : (text[0] as string),
  }));
const inWords = (circles: readonly Contradiction[]): readonly string[] =>
  circles.map((circle) => circle.map(({better, worse, alike}) => `${better}${alike ? '=' : '>'}${worse}`).join(' '));

describe('contradictions', () => {
  it('has none where all fits', () => {
    expect(contradictions(ITEMS, said('ab', 'bc', 'ac', 'ab'))).to.deep.equal([]);
  });

  it('names the circle, from the choice that does not fit on', () => {
    expect(inWords(contradictions(ITEMS, said('ab', 'bc', 'ca')))).to.deep.equal(['c>a a>b b>c']);
    expect(inWords(contradictions(ITEMS, said('ab', 'ba')))).to.deep.equal(['b>a a>b']);
  });

  it('says which choices made it, so that they can be asked again', () => {
    const [circle] = contradictions(ITEMS, said('de', 'ab', 'bc', 'ca'));
    expect(circle?.map(({comparison}) => comparison)).to.deep.equal([3, 1, 2]);
  });

  it('knows that "no difference" contradicts a difference', () => {
    const ties = {ties: true};
    expect(inWords(contradictions(ITEMS, said('a=b', 'b=c', 'ac'), ties))).to.deep.equal(['a>c c=b b=a']);
    expect(inWords(contradictions(ITEMS, said('ab', 'bc', 'a=c'), ties))).to.deep.equal(['a>b b>c c=a']);
    expect(inWords(contradictions(ITEMS, said('ab', 'bc', 'c=a'), ties))).to.deep.equal(['c=a a>b b>c']);
    expect(contradictions(ITEMS, said('a=b', 'b=c', 'c=a'), ties)).to.deep.equal([]);
  });

  it('lets the earlier choices stand where both sides have as many', () => {
    expect(orderOfComparisons(['a', 'b', 'c'], said('ab', 'bc', 'ca'))).to.deep.equal(['a', 'b', 'c']);
  });

  it('gives up one early choice rather than two later ones', () => {
    // Without a>b all else fits.
    const made = said('ab', 'bc', 'ca', 'bd', 'da');
    expect(inWords(contradictions(['a', 'b', 'c', 'd'], made))).to.deep.equal(['a>b b>c c>a']);
    const settled = [...made, ...said('cd')];
    expect(orderOfComparisons(['a', 'b', 'c', 'd'], settled)).to.deep.equal(['b', 'c', 'd', 'a']);
  });

  it('gives up as few choices as the best of all orders does', () => {
    const choice = fc.constantFrom(
      ...ITEMS.flatMap((one) => ITEMS.filter((other) => other !== one).map((o) => one + o)),
    );
    const orders = permutations(ITEMS);
    fc.assert(
      fc.property(fc.array(choice, {maxLength: 12}), (texts) => {
        const against = orders.map(
          (order) => texts.filter((text) => order.indexOf(text[0] as string) > order.indexOf(text[1] as string)).length,
        );
        const circles = contradictions(ITEMS, said(...texts));
        expect(circles.length).to.equal(Math.min(...against));
        for (const circle of circles) {
          circle.forEach(({worse}, step) => expect(worse).to.equal(circle[(step + 1) % circle.length]?.better));
        }
      }),
    );
  });

  it('takes a draft that holds anything, in a moment', () => {
    const items = Array.from({length: 40}, (_, index) => `i${index}`);
    const choice = fc.record({
      shown: fc.array(fc.constantFrom(...items, ''), {maxLength: 5}),
      best: fc.constantFrom(...items, 'none'),
      worst: fc.option(fc.constantFrom(...items), {nil: undefined}),
    });
    fc.assert(
      fc.property(fc.array(choice, {maxLength: 200}), (made) => {
        expect(() => [nextPair(items, made, {ties: true}), contradictions(items, made, {ties: true})]).not.to.throw();
      }),
      {numRuns: 20},
    );
  });
});

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((id) => permutations(items.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}
