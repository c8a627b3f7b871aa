import {css} from 'lit';

export const dotsStyles = css`
  svg.dots,
  .dots .at {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .dots {
    transform: scaleX(-1);
  }
  [dir='rtl'] .dots text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .dots .axis {
    stroke: var(--_line);
  }
  .dots .tick {
    stroke: var(--_line);
  }
  .dots .level {
    fill: currentColor;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .dots .dot {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  .dots .mean {
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .dots .agreed {
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .dots :is(.axis, .tick, .mean) {
      stroke: CanvasText;
    }
    .dots :is(.level, .agreed) {
      fill: CanvasText;
    }
    .dots .dot {
      stroke: Highlight;
    }
  }
  @media print {
    .dots {
      print-color-adjust: exact;
    }
  }
`;
