import {css} from 'lit';

export const columnsStyles = css`
  .columns {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .columns {
    transform: scaleX(-1);
  }
  [dir='rtl'] .columns text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .columns .column {
    fill: var(--_accent);
  }
  .columns .axis {
    stroke: var(--_line);
  }
  .columns text {
    /* The picture is turned round as a whole: right to left, the ends of a text would be once more. */
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
