import {expect, fixture, html} from '@open-wc/testing';

import '../../packages/elements/src/questions/choice/define.js';
import '../../packages/elements/src/questions/scale/define.js';
import '../../packages/elements/src/questions/text/define.js';

/** Questions in a page of somebody else, with native fields between them and no survey around them. */
async function page(): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form>
    <input name="meeting" value="March" aria-label="Meeting" />
    <consulta-scale name="useful" label="How useful was it?" from="1" to="5" required></consulta-scale>
    <consulta-choice name="themes" label="Themes" multiple other>
      <option value="water">Water</option>
      <option value="waste">Waste</option>
    </consulta-choice>
    <fieldset>
      <consulta-text name="city" label="Your city" value="Dakar"></consulta-text>
    </fieldset>
    <button>Send</button>
  </form>`);
  await Promise.all([...form.querySelectorAll('consulta-scale, consulta-choice, consulta-text')].map(updated));
  return form;
}

async function updated(element: Element): Promise<void> {
  await (element as Element & {readonly updateComplete: Promise<boolean>}).updateComplete;
}
const entries = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);
const inside = (element: Element | null, selector: string) => element?.shadowRoot?.querySelector<HTMLElement>(selector);

describe('questions in a plain form', () => {
  it('are held back, sent, and sent again after a correction', async () => {
    const form = await page();
    const sent: string[][] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(entries(form));
    });
    const send = () => form.querySelector('button')?.click();

    send();
    expect(sent).to.deep.equal([]);

    inside(form.querySelector('consulta-scale'), 'input[value="4"]')?.click();
    inside(form.querySelector('consulta-choice'), 'input[value="waste"]')?.click();
    inside(form.querySelector('consulta-choice'), 'input[value="water"]')?.click();
    send();
    inside(form.querySelector('consulta-choice'), 'input[value="waste"]')?.click();
    send();
    expect(sent).to.deep.equal([
      ['meeting=March', 'useful=4', 'themes=waste', 'themes=water', 'city=Dakar'],
      ['meeting=March', 'useful=4', 'themes=water', 'city=Dakar'],
    ]);
  });

  it('lead the browser to the first that is missing', async () => {
    const form = await page();
    form.querySelector('button')?.click();
    expect(document.activeElement?.getAttribute('name')).to.equal('useful');
  });

  it('belong to the form under their names', async () => {
    const form = await page();
    const names = [...form.elements].map((element) => element.getAttribute('name')).filter((name) => name !== null);
    expect(names).to.deep.equal(['meeting', 'useful', 'themes', 'city']);
  });

  it('go back to what the page said on reset', async () => {
    const form = await page();
    const [scale, text] = [form.querySelector('consulta-scale'), form.querySelector('consulta-text')];
    if (!scale || !text) throw new Error('A control is missing.');
    scale.value = 2;
    text.value = 'Oran';
    form.reset();
    expect(entries(form)).to.deep.equal(['meeting=March', 'city=Dakar']);
  });

  it('are left out while a fieldset around them is disabled', async () => {
    const form = await page();
    form.querySelector('fieldset')?.toggleAttribute('disabled', true);
    expect(entries(form)).to.deep.equal(['meeting=March']);
  });

  it('say what changed where a page listens', async () => {
    const form = await page();
    const heard: unknown[] = [];
    form.addEventListener('change', ({target}) => heard.push((target as Element).getAttribute('name')));
    inside(form.querySelector('consulta-scale'), 'input[value="4"]')?.click();
    expect(heard).to.deep.equal(['useful']);
  });
});
