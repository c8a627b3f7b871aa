import {columnsStyles} from '../../charts/columns/columns.styles.js';
import {countBarStyles} from '../../charts/count-bar/count-bar.styles.js';
import {scoreBarStyles} from '../../charts/score-bar/score-bar.styles.js';
import {stackBarStyles} from '../../charts/stack-bar/stack-bar.styles.js';
import {resultPageStyles} from '../result-page.styles.js';
import {listsStyles} from '../result-page/lists.styles.js';
import {pageStyles} from '../result-page/page.styles.js';
import {presentationStyles} from '../result-page/presentation.styles.js';
import {printStyles} from '../result-page/print.styles.js';
import {styles as feedbackStyles} from './feedback-results.styles.js';

/** What the results draw with, on top of what every element has. */
export const styles = [
  pageStyles,
  listsStyles,
  countBarStyles,
  columnsStyles,
  scoreBarStyles,
  stackBarStyles,
  feedbackStyles,
  presentationStyles,
  resultPageStyles,
  printStyles,
];
