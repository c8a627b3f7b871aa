import type {AutosaveStatus} from '@consulta/storage';
import {expect, fixture, html} from '@open-wc/testing';

import './define.js';
import type {ConsultaSaveStatus} from './save-status.js';

const SAVED: AutosaveStatus = {state: 'saved', savedAt: '2026-05-01T09:00:00Z', otherTab: false};

describe('<consulta-save-status>', () => {
  async function during(...states: readonly AutosaveStatus['state'][]) {
    const element = await fixture<ConsultaSaveStatus>(html`<consulta-save-status lang="en"></consulta-save-status>`);
    const spoken: string[] = [];
    for (const state of states) {
      element.status = state === 'saved' ? {...SAVED} : {state, otherTab: false};
      await element.updateComplete;
      const line = element.shadowRoot?.querySelector('[role="status"]');
      if (line?.getAttribute('aria-live') === 'polite') spoken.push(state);
    }
    return spoken;
  }

  it('says aloud once that answers are saved, not with every answer', async () => {
    const spoken = await during('idle', 'saving', 'saved', 'saving', 'saved', 'saving', 'saved');
    expect(spoken).to.deep.equal(['idle', 'saving', 'saved']);
  });

  it('speaks up again when saving fails, until it works', async () => {
    const spoken = await during('saved', 'saving', 'saved', 'failed', 'saving', 'saved', 'saving');
    expect(spoken).to.deep.equal(['saved', 'failed', 'saving', 'saved']);
  });
});
