import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from './accessible.js';

async function failureOf(promise: Promise<void>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('expectAccessible', () => {
  it('is quiet about a labelled field', async () => {
    const form = await fixture<HTMLElement>(html`<form><label>City <input /></label></form>`);
    await expectAccessible(form, 'empty');
  });

  it('looks at a colour when it has arrived, in a shadow root too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const text = document.createElement('p');
    text.textContent = 'Readable in the end';
    text.style.cssText = 'color: white; background: white; transition: color 0.5s';
    host.attachShadow({mode: 'open'}).append(text);
    expect(getComputedStyle(text).color).to.equal('rgb(255, 255, 255)');
    text.style.color = 'black';
    await expectAccessible(host, 'changing its colour');
  });

  it('names the state, the rule and the place, across shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div id="host"></div>`);
    host.attachShadow({mode: 'open'}).append(document.createElement('input'));

    const failure = await failureOf(expectAccessible(host, 'without a label'));
    expect(failure).to.contain('One rule is broken in the state "without a label"');
    expect(failure).to.contain('label: Form elements must have labels');
    expect(failure).to.contain('#host » input');
  });
});
