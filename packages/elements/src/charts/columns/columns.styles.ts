import {css} from 'lit';

export const columnsStyles = css`
  .columns {
    display: block;
    overflow: visible;
  }
  .columns .column {
    fill: var(--_accent);
  }
  .columns .axis {
    stroke: var(--_line);
  }
  .columns text {
    /* Right to left, where a text begins and ends would be turned round once more. */
    direction: ltr;
    fill: currentColor;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .columns .count {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .columns .column {
      fill: Highlight;
    }
    .columns .axis {
      stroke: CanvasText;
    }
    .columns text {
      fill: CanvasText;
    }
  }
  @media print {
    .columns {
      print-color-adjust: exact;
    }
  }
`;
