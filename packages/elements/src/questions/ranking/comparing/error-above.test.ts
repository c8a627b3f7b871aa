import {expect} from '@open-wc/testing';

import {comparingControl} from '../../../../../../test/support/ranking-inputs/comparing-control.js';

describe('an error above what is compared', () => {
  for (const input of ['pairs', 'best-worst', 'points'] as const) {
    it(`leaves the question in view (${input})`, async () => {
      const page = await comparingControl(input, {required: true}, {problems: []});
      const height = () => page.find('[part="body"]')?.getBoundingClientRect().height ?? 0;
      const before = height();
      // With the question that is drawn anew: that is when a container within a container was left out by Chromium.
      page.find<HTMLElement>('.card')?.click();
      page.control.problems = [{questionId: 'q', code: 'required'}];
      await page.control.updateComplete;
      expect(page.text('[part="error"]')).to.contain('Please answer');
      expect(before).to.be.above(100);
      expect(height()).to.be.above(100);
    });
  }
});
