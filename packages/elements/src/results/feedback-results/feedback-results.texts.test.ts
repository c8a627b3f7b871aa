import './define.js';

import {expect, waitUntil} from '@open-wc/testing';

import {press, type} from '../../../../../test/support/keyboard.js';
import {feedbackResults, textsOf} from '../../../../../test/support/results/feedback-results-page.js';
import {sampleAnswer} from '../../../../../test/support/results/sample-feedback.js';

const LIST = "[data-page='best'] [part=texts]";
const many = Array.from({length: 70}, (_, index) => sampleAnswer(index, 'visit'));

describe('the texts of <consulta-feedback-results>', () => {
  it('are searched whatever their accents and capitals, by keyboard', async () => {
    const {element} = await feedbackResults({question: 'best'});
    element.renderRoot.querySelector<HTMLElement>(`${LIST} input`)?.focus();
    await type('ELECTION');
    await element.updateComplete;
    expect(textsOf(element, `${LIST} li`)).to.deep.equal(Array<string>(5).fill('Élection of the board'));
    expect(textsOf(element, `${LIST} .found`)).to.deep.equal(['5 texts found']);
    await press('Backspace');
    await type('x');
    await element.updateComplete;
    expect(textsOf(element, `${LIST} .found`)).to.deep.equal(['0 texts found']);
  });

  it('stand beneath a question too, where people noted something beside their answers', async () => {
    const noted = sampleAnswer(1, 'visit', {notes: {mark: {comment: 'It rained'}}});
    const {element} = await feedbackResults({question: 'mark'}, [...many, noted]);
    expect(textsOf(element, '[part=comments] h4')).to.deep.equal(['What people noted beside it']);
    expect(textsOf(element, '[part=comments] li')).to.deep.equal(['It rained']);
  });

  it('carry their language, and are shown twenty at a time', async () => {
    const {element} = await feedbackResults({question: 'best'}, many);
    expect(element.renderRoot.querySelectorAll(`${LIST} li`)).to.have.length(20);
    expect(element.renderRoot.querySelector(`${LIST} li:nth-child(2) bdi`)?.getAttribute('lang')).to.equal('fr');
    [...element.renderRoot.querySelectorAll('button')]
      .find(({textContent}) => textContent?.includes('Show 50 more'))
      ?.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll(`${LIST} li`)).to.have.length(70);
  });

  it('are copied as they are found, or it is said that they could not be', async () => {
    const {element} = await feedbackResults({question: 'best'});
    const copied: string[] = [];
    let works = true;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => (works ? Promise.resolve(copied.push(text)) : Promise.reject(new Error('no'))),
      },
    });
    const copy = () =>
      [...element.renderRoot.querySelectorAll('button')]
        .find(({textContent}) => textContent?.includes('Copy these'))
        ?.click();
    const says = (text: string) =>
      waitUntil(() => textsOf(element, `${LIST} .tools [role=status]`).includes(text), text);
    element.renderRoot.querySelector<HTMLElement>(`${LIST} input`)?.focus();
    await type('coffee');
    await element.updateComplete;
    copy();
    await says('Copied');
    expect(copied).to.deep.equal([Array<string>(5).fill('The coffee').join('\n\n')]);
    works = false;
    copy();
    await says('This browser did not let the texts be copied. Select them in the list instead.');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
