import {arithmeticStyles} from '../../base/arithmetic/arithmetic.styles.js';
import {dotsStyles} from '../../charts/dots/dots.styles.js';
import {dumbbellStyles} from '../../charts/dumbbell/dumbbell.styles.js';
import {heatMapStyles} from '../../charts/heat-map/heat-map.styles.js';
import {chartKeyStyles} from '../../charts/key/chart-key.styles.js';
import {resultPageStyles} from '../result-page.styles.js';
import {scoreRowStyles} from '../score-list/score-row.styles.js';
import {styles as reportStyles} from './assessment-report.styles.js';
import {printStyles} from './print.styles.js';
import {severalStyles} from './several.styles.js';

/** What the report draws with, on top of what every element has. */
export const styles = [
  ...scoreRowStyles,
  arithmeticStyles,
  reportStyles,
  chartKeyStyles,
  dotsStyles,
  dumbbellStyles,
  heatMapStyles,
  severalStyles,
  resultPageStyles,
  printStyles,
];
