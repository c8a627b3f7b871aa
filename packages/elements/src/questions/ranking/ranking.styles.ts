import {css} from 'lit';

import {styles as list} from './list/list.styles.js';
import {styles as row} from './list/row.styles.js';
import {styles as rowControls} from './list/row-controls.styles.js';
import {styles as sorting} from './sorting/sorting.styles.js';

const frame = css`
  [part='field'] {
    max-inline-size: var(--consulta-ranking-width, 46rem);
    container-type: inline-size;
  }
`;

/** How a ranking looks, with the list, which is always there. */
export const styles = [frame, list, row, rowControls, sorting];
