import {withPatience} from './visit.mjs';

/** The other tab, as the tab with the cells sees it. */
const channel = new BroadcastChannel('faults');
let number = 0;

function heard(isMeant) {
  return new Promise((resolve) => {
    channel.addEventListener('message', function hear({data}) {
      if (!isMeant(data)) return;
      channel.removeEventListener('message', hear);
      resolve();
    });
  });
}

/** Resolves once a second tab is there. */
export async function secondTab() {
  const here = heard((data) => data.here);
  channel.postMessage({isThere: true});
  await here;
}

/** Has the second tab do something to a database, and waits for it. */
export async function askSecondTab(ask, name) {
  number += 1;
  const asked = number;
  const done = heard((data) => data.done === asked);
  channel.postMessage({ask, name, number: asked});
  await withPatience(done, `the second tab is asked to ${ask}`);
}
