import {withPatience} from './visit.mjs';

/** The other tabs, as the tab with the cells sees them. */
const channel = new BroadcastChannel('tabs');
const waiting = new Map();
let number = 0;

channel.addEventListener('message', ({data: {done, answer, error}}) => {
  const one = waiting.get(done);
  if (!one) return;
  waiting.delete(done);
  if (error === undefined) one.resolve(answer);
  else one.reject(new Error(error));
});

/** Resolves with the first `count` tabs once they are there, each as something to ask. */
export async function otherTabs(count) {
  const here = new Set();
  const all = new Promise((resolve) => {
    channel.addEventListener('message', ({data}) => {
      if (data.here !== undefined) here.add(data.here);
      if (here.size >= count) resolve();
    });
  });
  channel.postMessage({isThere: true});
  await withPatience(all, `${count} tabs are there`);
  return Array.from({length: count}, (_, tab) => (ask, how) => askTab(tab, ask, how));
}

function askTab(to, ask, how = {}) {
  number += 1;
  const asked = number;
  const answered = new Promise((resolve, reject) => waiting.set(asked, {resolve, reject}));
  channel.postMessage({...how, to, ask, number: asked});
  return answered;
}
