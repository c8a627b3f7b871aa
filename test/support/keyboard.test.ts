import {expect, fixture, html} from '@open-wc/testing';

import {press, type} from './keyboard.js';

describe('press', () => {
  it('moves the focus forwards and backwards', async () => {
    const row = await fixture<HTMLElement>(html`<p><button>one</button><button>two</button></p>`);
    const [one, two] = row.querySelectorAll('button');
    one?.focus();

    await press('Tab');
    expect(document.activeElement).to.equal(two);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(one);
  });

  it('sends chords, named keys and characters with their native names', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="keys" />`);
    const heard: string[] = [];
    field.addEventListener('keydown', ({key, altKey}) => heard.push(altKey && key !== 'Alt' ? `Alt ${key}` : key));
    field.focus();

    await press('Alt+ArrowUp', 'Home', 'Space', '+', 'a');
    expect(heard).to.deep.equal(['Alt', 'Alt ArrowUp', 'Home', ' ', '+', 'a']);
  });

  it('presses a button with Space', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>go</button>`);
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();

    await press('Space', 'Enter');
    expect(clicks).to.equal(2);
  });
});

describe('type', () => {
  it('writes into the focused field', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="text" />`);
    field.focus();

    await type('Zoë lives');
    expect(field.value).to.equal('Zoë lives');
  });
});
