import {css} from 'lit';

/** Shades are of the accent, over whatever lies beneath: numbers on all but the strongest are in the page's own colour. */
export const stackBarStyles = css`
  .stack-bar,
  .swatch {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .stack-bar {
    transform: scaleX(-1);
  }
  [dir='rtl'] .stack-bar .count {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .piece {
    fill: var(--_accent);
    stroke: currentColor;
    stroke-opacity: 0.3;
  }
  .piece.shade-1 {
    fill-opacity: 1;
  }
  .piece.shade-2 {
    fill-opacity: 0.56;
  }
  .piece.shade-3 {
    fill-opacity: 0.42;
  }
  .piece.shade-4 {
    fill-opacity: 0.31;
  }
  .piece.shade-5 {
    fill-opacity: 0.22;
  }
  .piece.shade-6 {
    fill-opacity: 0.14;
  }
  .piece.shade-7 {
    fill-opacity: 0.07;
  }
  .piece.shade-dashed,
  .piece.shade-dotted {
    fill: none;
    stroke-opacity: 0.7;
  }
  .piece.shade-dashed {
    stroke-dasharray: 4 3;
  }
  .piece.shade-dotted {
    stroke-dasharray: 1 4;
  }
  .count {
    font-size: 15px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    fill: currentColor;
  }
  .count.on-1 {
    fill: var(--_on-accent);
  }
  @media (forced-colors: active) {
    /* The steps below the strongest stay apart as greys, pale enough for the numbers on them. */
    .piece {
      fill: CanvasText;
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .piece.shade-2 {
      fill-opacity: 0.4;
    }
    .piece.shade-3 {
      fill-opacity: 0.28;
    }
    .piece.shade-4 {
      fill-opacity: 0.18;
    }
    .piece.shade-5 {
      fill-opacity: 0.1;
    }
    .piece.shade-6 {
      fill-opacity: 0.05;
    }
    .piece.shade-7 {
      fill-opacity: 0;
    }
    .piece.shade-1 {
      fill: Highlight;
    }
    .count {
      fill: CanvasText;
    }
    .count.on-1 {
      fill: HighlightText;
    }
  }
  @media print {
    .stack-bar,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
