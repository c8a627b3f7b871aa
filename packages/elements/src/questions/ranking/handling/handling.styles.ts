import {styles as rankedRow} from './ranked-row.styles.js';
import {styles as rowControls} from './row-controls.styles.js';
import {styles as sorting} from '../sorting/sorting.styles.js';

/** How a ranking looks beside items that wait. */
export const styles = [rankedRow, rowControls, sorting];
