import type {Response} from './response.js';
import type {Survey} from './survey.js';

/** What travels between devices: responses and the definitions they answered (RFC 8785 bytes). */
export interface ConsultaFile {
  readonly consulta: 1;
  /** Without `$schema`, sorted by id, then by hash. */
  readonly surveys: readonly Survey[];
  /** Sorted by id. */
  readonly responses: readonly Response[];
}
