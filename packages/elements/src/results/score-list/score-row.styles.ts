import {css} from 'lit';

import {scoreBarStyles} from '../../charts/score-bar/score-bar.styles.js';

export const scoreRowStyles = [
  scoreBarStyles,
  css`
    .score-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_3);
      margin-block-end: var(--_1);
    }
    .score-title {
      flex: 1 1 9rem;
      font-weight: 600;
    }
    .score-value {
      flex: none;
      font-variant-numeric: tabular-nums;
    }
    .score-value strong {
      font-size: 1.25em;
      font-weight: 700;
    }
    .quiet {
      color: var(--_quiet);
    }
    .score-value .quiet {
      font-size: 0.875em;
    }
    .score-facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_2);
      margin: var(--_1) 0 0;
      font-size: 0.875rem;
    }
    .band {
      font-weight: 600;
    }
    .provisional {
      padding-inline: 0.5em;
      border: 1px dashed var(--_line);
      border-radius: var(--_radius);
    }
  `,
];
