import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, it} from 'node:test';

import {readImports} from './read-imports.mjs';
import {listed, read, ROOT} from './source-files.mjs';

const FOLDER = 'packages/consulta/dist';
const files = existsSync(join(ROOT, FOLDER))
  ? readdirSync(join(ROOT, FOLDER), {recursive: true}).map((file) => file.replaceAll('\\', '/'))
  : [];
const scripts = files.filter((file) => file.endsWith('.js'));
const pages = files.filter((file) => file.endsWith('.html'));
const imports = scripts.flatMap((file) => readImports(posix.join(FOLDER, file)));

describe('the built folder', () => {
  it('has what a webmaster uploads', () => {
    const expected = [
      'README.txt',
      'consulta.js',
      'elements/choice.js',
      'elements/points.js',
      'elements/priority-ranking.js',
      'elements/feedback-results.js',
      'elements/ranking-results.js',
      'elements/ranking.js',
      'elements/scale.js',
      'elements/text.js',
      'instruments/cib-priorities-2024.json',
      'instruments/city-to-city.json',
      'instruments/policy-calls.json',
      'instruments/event-feedback.json',
      'instruments/gender-readiness.json',
      'instruments/vsr-readiness.json',
      'organiser.html',
      'preview.html',
      'service-worker.js',
      'survey.html',
      'survey.schema.json',
    ];
    const missing = expected.filter((file) => !files.includes(file));
    assert.deepEqual(missing, [], 'Run "npm run build" first.');
  });

  it('has no script that imports an entry: with "?ver=2" the entry would run as another module', () => {
    const entries = scripts.filter((file) => !file.startsWith('chunks/')).map((file) => posix.join(FOLDER, file));
    const offences = imports
      .filter(({target}) => entries.includes(target))
      .map(({file, specifier}) => `${file} imports ${specifier}`);
    assert.deepEqual(offences, [], listed(offences));
  });

  it('imports only its own files', () => {
    const offences = imports
      .filter(({target}) => !target || !existsSync(join(ROOT, target)))
      .map(({file, specifier}) => `${file} imports ${specifier}`);
    assert.deepEqual(offences, [], listed(offences));
  });

  it('has pages that work in any folder and under a policy without inline script or style', () => {
    const offences = pages.flatMap((page) => {
      const text = read(posix.join(FOLDER, page));
      const absolute = [...text.matchAll(/\s(?:src|href)="(\/|https?:)[^"]*"/g)].map(([found]) => found);
      const inline = [...text.matchAll(/<style\b|<script(?![^>]*\ssrc=)[^>]*>|\sstyle=|\son\w+="/g)].map(
        ([found]) => found,
      );
      return [...absolute, ...inline].map((found) => `${page}: ${found.trim()}`);
    });
    assert.deepEqual(offences, [], listed(offences));
  });

  it('lists every file that pages need in its service worker, which imports nothing', () => {
    const worker = read(posix.join(FOLDER, 'service-worker.js'));
    const left = files.filter(
      (file) => /\.(js|css|svg|html)$|^instruments\//.test(file) && file !== 'service-worker.js',
    );
    const missing = left.filter((file) => !worker.includes(`"${file}"`));
    assert.deepEqual(missing, [], listed(missing));
    assert.doesNotMatch(worker, /__CONSULTA_|\bimport\b/);
  });
});
