import {listsStyles} from '../result-page/lists.styles.js';
import {pairwiseMapStyles} from '../../charts/pairwise-map/pairwise-map.styles.js';
import {placeIntervalStyles} from '../../charts/place-intervals/place-interval.styles.js';
import {stackBarStyles} from '../../charts/stack-bar/stack-bar.styles.js';
import {resultPageStyles} from '../result-page.styles.js';
import {orderStyles} from './order.styles.js';
import {presentationStyles} from '../result-page/presentation.styles.js';
import {printStyles} from '../result-page/print.styles.js';
import {pageStyles} from '../result-page/page.styles.js';
import {viewsStyles} from './views.styles.js';

/** What the result draws with, on top of what every element has. */
export const styles = [
  pageStyles,
  listsStyles,
  viewsStyles,
  orderStyles,
  placeIntervalStyles,
  stackBarStyles,
  pairwiseMapStyles,
  presentationStyles,
  resultPageStyles,
  printStyles,
];
