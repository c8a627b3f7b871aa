import {interleaved, medianOf} from '../figures.mjs';

const MOVES = 12;

/** One move by the keyboard in a ranking of 200 items, beside one in a ranking of 20: from the key to the end of the frame. */
export async function rankingMove({browser, site, rounds}) {
  const variant = (count) => async () => {
    const context = await browser.newContext({viewport: {width: 800, height: 844}});
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/ranking-${count}`);
      await page.locator(`consulta-ranking .ranked >> nth=${count - 1}`).waitFor();
      return await moves(page, count);
    } finally {
      await context.close();
    }
  };
  const taken = await interleaved({few: variant(20), many: variant(200)}, Math.ceil(rounds / 2));
  const beside = (what, key, more) => ({
    what,
    value: medianOf(taken.many, key),
    baseline: medianOf(taken.few, key),
    unit: 'ms',
    baselineName: '20 items',
    ...more,
  });
  return [
    beside('One keyboard move in a ranking of 200 items, key to end of frame', 'frame', {
      reach: 'one frame: ≤ 16.7 ms',
    }),
    beside('The script of it alone', 'script'),
  ];
}

/** Each move begins right after a frame; the row in the middle goes up and down. */
function moves(page, count) {
  return page.evaluate(
    async ({count, moves}) => {
      const control = document.querySelector('consulta-ranking');
      const button = control.shadowRoot.querySelector(`[data-name="i${count / 2}"] [data-act="up"]`);
      button.focus();
      const frameEnd = () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
          });
        });
      const taken = [];
      for (let index = 0; index < moves; index += 1) {
        // Time enough for what is said to be said.
        await new Promise((resolve) => setTimeout(resolve, 350));
        await frameEnd();
        const key = index % 2 === 0 ? 'ArrowUp' : 'ArrowDown';
        const start = performance.now();
        button.dispatchEvent(new KeyboardEvent('keydown', {key, altKey: true, bubbles: true, composed: true}));
        await control.updateComplete;
        const script = performance.now() - start;
        taken.push({script, frame: (await frameEnd()) - start});
      }
      // The first warms up.
      const middle = (name) =>
        taken
          .slice(2)
          .map((one) => one[name])
          .sort((a, b) => a - b)[Math.floor((moves - 2) / 2)];
      return {script: middle('script'), frame: middle('frame')};
    },
    {count, moves: MOVES},
  );
}
