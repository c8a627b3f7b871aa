import {pairwiseMapStyles} from '../../charts/pairwise-map/pairwise-map.styles.js';
import {placeIntervalStyles} from '../../charts/place-intervals/place-interval.styles.js';
import {placeStackStyles} from '../../charts/place-stack/place-stack.styles.js';
import {resultPageStyles} from '../result-page.styles.js';
import {orderStyles} from './order.styles.js';
import {presentationStyles} from './presentation.styles.js';
import {printStyles} from './print.styles.js';
import {styles as resultStyles} from './ranking-results.styles.js';
import {viewsStyles} from './views.styles.js';

/** What the result draws with, on top of what every element has. */
export const styles = [
  resultStyles,
  viewsStyles,
  orderStyles,
  placeIntervalStyles,
  placeStackStyles,
  pairwiseMapStyles,
  presentationStyles,
  resultPageStyles,
  printStyles,
];
