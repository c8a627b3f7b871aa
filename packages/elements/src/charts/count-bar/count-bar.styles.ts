import {css} from 'lit';

export const countBarStyles = css`
  .count-bar {
    display: block;
  }
  [dir='rtl'] .count-bar {
    transform: scaleX(-1);
  }
  .count-bar .track {
    fill: var(--_hair);
    fill-opacity: 0.5;
  }
  .count-bar .value {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .count-bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .count-bar .value {
      fill: Highlight;
    }
  }
  @media print {
    .count-bar {
      print-color-adjust: exact;
    }
  }
`;
