import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {join} from 'node:path';

import {runNode, ROOT} from '../scripts/run.mjs';
import {openSite} from './site.mjs';
import {visit} from './visits.mjs';

const LONGEST_LIST = 25;
const ANSWERS = 20;

/**
 * Where the time goes, by Chromium's own profiler: making a page of 1,000 questions, and answering in it.
 * Works on a copy of the built folder with its names and line breaks, in `folder`.
 */
export async function profile({browser, pages, folder}) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--outDir', folder, '--minify', 'false', '--sourcemap', '--logLevel', 'warn'];
  if ((await runNode([vite, ...options])) !== 0) throw new Error('The folder could not be built.');
  const site = await openSite({folders: {'/consulta/': folder}, pages});
  try {
    const profiles = {};
    const before = async (devTools) => {
      await devTools.send('Profiler.enable');
      await devTools.send('Profiler.setSamplingInterval', {interval: 100});
      await devTools.send('Profiler.start');
    };
    await visit(browser, `${site.origin}/consulta-1000`, {count: 1000, before}, async ({page, devTools}) => {
      profiles['Making the page'] = (await devTools.send('Profiler.stop')).profile;
      await page.waitForTimeout(2000);
      await devTools.send('Profiler.start');
      await answer(page);
      profiles[`${ANSWERS} answers`] = (await devTools.send('Profiler.stop')).profile;
    });
    for (const [what, taken] of Object.entries(profiles)) console.log(`\n${what}\n${listing(taken, folder)}`);
  } finally {
    await site.close();
  }
}

async function answer(page) {
  await page.evaluate(async (count) => {
    const {afterFrame, radios} = globalThis.bench;
    const first = radios()[0];
    for (let index = 0; index < count; index += 1) {
      first[index % first.length].click();
      await afterFrame();
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }, ANSWERS);
}

/** Functions by the time spent in themselves and, beside it, in all that they called. */
function listing({nodes, samples, timeDeltas}, folder) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const nameOf = namesIn(folder);
  const own = new Map();
  const total = new Map();
  const add = (times, name, time) => times.set(name, (times.get(name) ?? 0) + time);
  samples.forEach((id, index) => {
    const ms = Math.max(0, timeDeltas[index] ?? 0) / 1000;
    add(own, nameOf(byId.get(id).callFrame), ms);
    const line = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) line.add(nameOf(byId.get(at).callFrame));
    for (const name of line) add(total, name, ms);
  });
  const busy = [...own].filter(([name]) => name !== '(idle)').reduce((sum, [, ms]) => sum + ms, 0);
  const write = (times) =>
    [...times]
      .filter(([name]) => !['(idle)', '(root)'].includes(name))
      .sort(([, a], [, b]) => b - a)
      .slice(0, LONGEST_LIST)
      .map(([name, ms]) => `${ms.toFixed(1).padStart(9)} ms ${((100 * ms) / busy).toFixed(1).padStart(5)} %  ${name}`)
      .join('\n');
  return `by themselves (of ${busy.toFixed(0)} ms)\n${write(own)}\n\nwith all that they call\n${write(total)}`;
}

/** "updated · base/answer-control.ts:215": where a function stands in what was written, not in what was built. */
function namesIn(folder) {
  const maps = new Map();
  const mapOf = (file) => {
    if (!maps.has(file)) {
      const map = existsSync(`${file}.map`)
        ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
        : undefined;
      maps.set(file, map);
    }
    return maps.get(file);
  };
  return ({functionName, url, lineNumber, columnNumber}) => {
    const path = url.startsWith('http') ? new URL(url).pathname : '';
    if (!path.startsWith('/consulta/')) return functionName || '(other)';
    const {originalSource: source = path, originalLine = lineNumber} =
      mapOf(join(folder, path.slice('/consulta/'.length)))?.findEntry(lineNumber, columnNumber) ?? {};
    const file = source.replace(/^.*node_modules\//, '').replace(/^.*packages\/(\w+)\/src\//, '$1: ');
    return `${functionName || '(anonymous)'} · ${file}:${originalLine + 1}`;
  };
}
