import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = ['packages', 'demo/serve-built-folder.ts', 'package.json', 'tsconfig.base.json', 'vite.config.ts'];
/** Made by building, or not needed for it. */
const LEFT_OUT = /\/(node_modules|consulta\/dist)(\/|$)|\.test\.ts$/;

/**
 * A copy of the workspace in which something can be changed and built. The libraries are those that are installed here;
 * the packages find each other in the copy. What is compiled already comes along, so that only what changes is compiled.
 */
export function copyWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'consulta-workspace-'));
  for (const source of SOURCES) {
    cpSync(join(ROOT, source), join(folder, source), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !LEFT_OUT.test(path),
    });
  }
  linkLibraries(folder);
  return {
    folder,
    /** Runs a program of Node there; throws with what it said when it fails. */
    run(...options) {
      const {status, stdout, stderr} = spawnSync(process.execPath, options, {cwd: folder, encoding: 'utf8'});
      if (status !== 0) throw new Error(`${options.join(' ')}\n${stdout}${stderr}`);
      return stdout;
    },
    tool: (path) => join(ROOT, 'node_modules', path),
    delete: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}),
  };
}

function linkLibraries(folder) {
  const libraries = join(folder, 'node_modules');
  mkdirSync(join(libraries, '@consulta'), {recursive: true});
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@consulta' && name !== 'consulta' && !name.startsWith('.')) {
      symlinkSync(join(ROOT, 'node_modules', name), join(libraries, name));
    }
  }
  for (const name of readdirSync(join(ROOT, 'packages'))) {
    symlinkSync(join(folder, 'packages', name), join(libraries, '@consulta', name));
  }
}
