import {remove, resultOf} from './raw-database.mjs';

/** A second tab of the site, which does to a database what it is asked to. */
let held;

const DEEDS = {
  delete: (name) => remove(name),
  /** What a newer Consulta will do. */
  upgrade: async (name) => {
    const before = await resultOf(indexedDB.open(name));
    before.close();
    const request = indexedDB.open(name, before.version + 1);
    request.onupgradeneeded = () => request.result.createObjectStore('later');
    (await resultOf(request)).close();
  },
  /** An old page that does not let go, and an upgrade that waits for it. */
  block: async (name) => {
    held = await resultOf(indexedDB.open(name));
    const waiting = indexedDB.open(name, held.version + 1);
    waiting.onsuccess = () => waiting.result.close();
    // Not every browser says so each time; the upgrade waits in any case.
    await new Promise((resolve) => {
      waiting.onblocked = resolve;
      setTimeout(resolve, 2000);
    });
  },
  release: () => held.close(),
};

const channel = new BroadcastChannel('faults');
channel.onmessage = async ({data: {ask, name, number}}) => {
  if (!(ask in DEEDS)) return;
  await DEEDS[ask](name);
  channel.postMessage({done: number});
};
// Which of the two tabs is there first is the browser's affair.
const tell = () => channel.postMessage({here: true});
tell();
channel.addEventListener('message', ({data}) => data.isThere && tell());
