import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {CODEBOOK_HEADER, codebookLines} from '../table/codebook.js';
import type {Dialect} from './dialect.js';
import {writeLine} from './write-line.js';

/** The codebook as CSV. */
export function* exportCodebook(versions: Definitions, dialect: Dialect, options: ExportOptions): Generator<string> {
  yield dialect.byteOrderMark + writeLine(CODEBOOK_HEADER, dialect);
  for (const line of codebookLines(versions, options)) yield writeLine(line, dialect);
}
