import {css} from 'lit';

export const scoreBarStyles = css`
  .score-bar {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .score-bar {
    transform: scaleX(-1);
  }
  .score-bar .track {
    fill: var(--_hair);
  }
  .score-bar .possible {
    fill: var(--_accent);
    fill-opacity: 0.28;
  }
  .score-bar .value,
  .score-bar .point {
    fill: var(--_accent);
  }
  .score-bar .tick {
    stroke: var(--_quiet);
    stroke-opacity: 0.45;
  }
  .score-bar .spread {
    stroke: var(--_quiet);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .score-bar .value,
  .score-bar .point,
  .score-bar .possible {
    transition: all calc(var(--_motion) * 2) ease-out;
  }
  @media (forced-colors: active) {
    .score-bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .score-bar .value,
    .score-bar .point,
    .score-bar .possible {
      fill: Highlight;
    }
    .score-bar .tick,
    .score-bar .spread {
      stroke: CanvasText;
    }
  }
  @media print {
    .score-bar {
      print-color-adjust: exact;
    }
  }
`;
