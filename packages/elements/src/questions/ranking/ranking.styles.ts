import {css} from 'lit';

import {styles as list} from './list/list.styles.js';
import {styles as row} from './list/row.styles.js';

const frame = css`
  [part='field'] {
    max-inline-size: var(--consulta-ranking-width, 46rem);
    container-type: inline-size;
  }
`;

/** How a list looks in which nothing is ranked yet; the rest comes with its handling. */
export const styles = [frame, list, row];
