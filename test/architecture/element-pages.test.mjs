import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {listed, read} from './source-files.mjs';

const TAG = /'(consulta-[\w-]+)'/g;
/** What a page may use: the controls and results that the embed loads by their tag, and the three surveys. */
const PUBLIC = [
  ...['consulta/src/page-elements.ts', 'elements/src/questions/registry.ts'].flatMap((file) =>
    [...read(`packages/${file}`).matchAll(TAG)].map(([, tag]) => tag),
  ),
  ...['consulta-feedback-form', 'consulta-priority-ranking', 'consulta-self-assessment'],
];
const manifest = JSON.parse(read('packages/elements/dist/custom-elements.json'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations ?? [])
  .filter(({tagName}) => PUBLIC.includes(tagName));

const pageOf = (tag) => read(`docs/elements/${tag}.md`);
/** The page, and those of other elements that it refers to for the rest. */
function pagesOf(tag) {
  const own = pageOf(tag);
  return [own, ...[...own.matchAll(/\]\((consulta-[\w-]+)\.md/g)].map(([, other]) => pageOf(other))].join('\n');
}
/** Everybody's, and the page for webmasters has it. */
const GLOBAL = 'lang';
const codesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The first cells of the rows that describe attributes and properties. */
function describedIn(page) {
  const table = /^\| (?:attribute|property|attribute or property) \|.*\n\|[- |]+\n((?:\|.*\n)+)/m.exec(page)?.[1] ?? '';
  return table
    .split('\n')
    .flatMap((row) => codesIn(row.split(' | ')[0]))
    .filter((code) => /^[a-z][\w-]*(\(\w*\))?$/i.test(code));
}

describe('the pages of the elements', () => {
  it('are there for every element that a page may use', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [...PUBLIC].sort());
    for (const tag of PUBLIC) assert.match(pageOf(tag), new RegExp(`^# \`<${tag}>\``));
  });

  it('name every attribute', () => {
    const silent = elements.flatMap(({tagName, attributes = []}) => {
      const code =
        pagesOf(tagName)
          .match(/^```[^]*?^```|`[^`\n]+`/gm)
          ?.join(' ') ?? '';
      return attributes
        .filter(({name}) => name !== GLOBAL && !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code))
        .map(({name}) => `${tagName} ${name}`);
    });
    assert.equal(silent.length, 0, listed(silent));
  });

  it('describe nothing that is not there', () => {
    const invented = elements.flatMap(({tagName, members = [], attributes = []}) => {
      const known = new Set([...members, ...attributes].map(({name}) => name));
      return describedIn(pageOf(tagName))
        .filter((code) => !known.has(code.replace(/\(.*/, '')))
        .map((code) => `${tagName} ${code}`);
    });
    assert.equal(invented.length, 0, listed(invented));
  });

  it('give every layout that there is, wherever they speak of it', () => {
    const layouts = codesIn(elements.flatMap(({members}) => members).find(({name}) => name === 'layout').description);
    assert.deepEqual(layouts, ['pages', 'single', 'one-at-a-time']);
    const rows = [...PUBLIC.map((tag) => `elements/${tag}`), 'guides/getting-started-webmaster']
      .flatMap((name) => read(`docs/${name}.md`).split('\n'))
      .filter((line) => /^\| `layout` \| (?!shows)/.test(line));
    assert.ok(rows.length > 1);
    for (const row of rows) for (const layout of layouts) assert.ok(codesIn(row).includes(layout), row);
  });
});
