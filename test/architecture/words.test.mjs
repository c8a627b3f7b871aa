import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {handWrittenFiles, listed, packageSources, read, ROOT} from './source-files.mjs';
import {unsaidWords} from './unsaid-words.mjs';

const ELEMENTS = join(ROOT, 'packages/elements');

/** The elements as the compiler sees them, types of the other packages included. */
function elementsProgram() {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ELEMENTS, 'tsconfig.json'),
    {noEmit: true, composite: false, incremental: false},
    {...ts.sys, onUnRecoverableConfigFileDiagnostic: ({messageText}) => assert.fail(String(messageText))},
  );
  return ts.createProgram(config.fileNames, config.options);
}

/** A program of these files alone, by name. */
function smallProgram(files) {
  const host = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name, version) =>
      name in files ? ts.createSourceFile(name, files[name], version, true) : undefined,
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
  };
  return ts.createProgram(Object.keys(files), {noLib: true, types: []}, host);
}

describe('the words of the interface', () => {
  it('are each said somewhere', () => {
    const unsaid = unsaidWords(elementsProgram(), (file) => file.startsWith(join(ELEMENTS, 'src')));
    assert.equal(unsaid.length, 0, listed(unsaid));
  });

  it('are unsaid where only their book names them, and where what is put together cannot be them', () => {
    const program = smallProgram({
      '/words/book.ts': `
        export interface Translation {$code: string}
        export interface Book extends Translation {'a.said': string; 'a.one': string; 'a.two': string; 'a.dead': string}
        export const en: Book = {$code: 'en', 'a.said': '', 'a.one': '', 'a.two': '', 'a.dead': ''};`,
      '/page.ts': `
        import type {Book} from './words/book';
        declare function term<K extends keyof Book>(key: K): string;
        export const page = (which: 'one' | 'two') => [term('a.said'), term(\`a.\${which}\`)];`,
    });
    assert.deepEqual(
      unsaidWords(program, () => true),
      ['Book: a.dead'],
    );
  });

  it('of the ready pages are each said by a script or a page', () => {
    const sources = packageSources().filter((file) => file.startsWith('packages/consulta/src/pages/'));
    const books = sources.filter((file) => file.endsWith('-words.ts'));
    const pages = handWrittenFiles().filter((file) => /^packages\/consulta\/pages\/.*\.html$/.test(file));
    const said = [...sources.filter((file) => !books.includes(file)), ...pages].map(read).join('\n');
    const words = books.flatMap((file) =>
      [...read(file).matchAll(/^ {2}readonly (\w+):/gm)].map(([, word]) => ({file, word})),
    );
    const unsaid = words.filter(({word}) => !new RegExp(`\\.${word}\\b|'${word}'|data-word="${word}"`).test(said));
    assert.ok(words.length > 0);
    assert.equal(unsaid.length, 0, listed(unsaid.map(({file, word}) => `${file}: ${word}`)));
  });
});
