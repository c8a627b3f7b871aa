import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

import type {Plugin} from 'vite';

const PACKAGES = resolve(import.meta.dirname, '../..');

/** Puts what is not code into the built folder: the instruments, the JSON Schema of a survey, a note for the webmaster. */
export function copiedFiles(): Plugin {
  return {
    name: 'consulta-copied-files',
    async buildStart() {
      this.emitFile({type: 'asset', fileName: 'survey.schema.json', source: await surveySchema()});
      this.emitFile({type: 'asset', fileName: 'README.txt', source: read('consulta/pages/readme.txt')});
      const files = readdirSync(join(PACKAGES, 'instruments')).filter(isInstrument).sort();
      for (const file of files) {
        this.emitFile({type: 'asset', fileName: `instruments/${file}`, source: read(`instruments/${file}`)});
      }
      const list = files.map((file) => ({name: file.replace(/\.json$/, ''), ...titleAndLanguages(file)}));
      this.emitFile({type: 'asset', fileName: 'instruments/index.json', source: `${JSON.stringify(list, null, 2)}\n`});
    },
  };
}

function isInstrument(file: string): boolean {
  return file.endsWith('.json') && file !== 'package.json' && !file.startsWith('tsconfig');
}

/** What a list of instruments says of each. */
function titleAndLanguages(file: string): object {
  const {title, languages} = JSON.parse(read(`instruments/${file}`)) as {title: unknown; languages: unknown};
  return {title, languages};
}

function read(file: string): string {
  return readFileSync(join(PACKAGES, file), 'utf8');
}

/** Made from the compiled package, which `npm run build` compiles first. */
async function surveySchema(): Promise<string> {
  const file = join(PACKAGES, 'schema/dist/json-schema/survey-json-schema.js');
  const {surveyJsonSchema} = (await import(pathToFileURL(file).href)) as {surveyJsonSchema: () => unknown};
  return `${JSON.stringify(surveyJsonSchema(), null, 2)}\n`;
}
