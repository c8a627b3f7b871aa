import {FAULTS, OPERATIONS} from '../table.mjs';
import {canLimitRoom, newProfile} from './plain-browsers.mjs';
import {onceMore, openFaultSite} from './fault-site.mjs';

/** Room of a site in bytes: little enough to be filled in a moment, enough for what is done in a cell. */
const ROOM = 24_000_000;
/** In kilobytes for all sites; Firefox leaves one of them no less than ten megabytes. */
const FIREFOX_ROOM = {'dom.quotaManager.temporaryStorage.fixedLimit': 24_000};

/** Runs every cell of the table that is about one page; answers with what came of each. */
export async function runCells(engine, program, {only} = {}) {
  const results = [];
  await onceMore(engine, () => {
    const left = results.length > 0 ? cellsBesides(results).join(',') : only;
    return runTheseCells(engine, program, left, results);
  });
  return results;
}

function runTheseCells(engine, program, only, results) {
  return inBrowser(engine, program, {room: ROOM, settings: FIREFOX_ROOM}, async (profile, site) => {
    const page = site.page('cells', {engine, ...(canLimitRoom(engine) && {limited: ''}), ...(only && {only})});
    await collect(profile, site, [page, site.page('other-tab')], results);
  });
}

function cellsBesides(results) {
  const done = new Set(results.map(({fault, operation}) => `${fault}-${operation}`));
  const onPage = Object.entries(FAULTS).filter(([, {runBy}]) => runBy === undefined);
  const all = onPage.flatMap(([fault]) => Object.keys(OPERATIONS).map((operation) => `${fault}-${operation}`));
  return all.filter((cell) => !done.has(cell));
}

/** What people do, in a private window. */
export function runInPrivate(engine, program) {
  return onceMore(engine, async () => {
    const results = [];
    await inBrowser(engine, program, {}, (profile, site) =>
      collect(profile, site, [site.page('cells', {engine, private: ''})], results, {isPrivate: true}),
    );
    return results;
  });
}

/** What people do in several tabs of one browser. */
export function runInTabs(engine, program, {only} = {}) {
  const most = Math.max(...Object.values(FAULTS).map(({tabs = 0}) => tabs));
  return onceMore(engine, async () => {
    const results = [];
    await inBrowser(engine, program, {}, async (profile, site) => {
      const others = Array.from({length: most}, (_, tab) => site.page('tab', {tab}));
      await collect(profile, site, [site.page('tabs', {engine, ...(only && {only})}), ...others], results);
    });
    return results;
  });
}

/** A profile and a site for as long as `body` takes. */
export async function inBrowser(engine, program, options, body) {
  const site = await openFaultSite();
  const profile = await newProfile(engine, program, options);
  try {
    return await body(profile, site);
  } finally {
    await profile.delete();
    await site.close();
  }
}

async function collect(profile, site, addresses, results, options) {
  const heard = site.listen(({result, isDone}) => {
    if (result) results.push(result);
    return isDone;
  });
  // Nobody listens yet while the browser starts.
  heard.catch(() => undefined);
  const browser = await profile.open(addresses, options);
  try {
    await heard;
  } finally {
    await browser.kill();
  }
}
