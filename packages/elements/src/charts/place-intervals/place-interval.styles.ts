import {css} from 'lit';

export const placeIntervalStyles = css`
  .place-interval {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .place-interval {
    transform: scaleX(-1);
  }
  .place-interval .track {
    stroke: var(--_hair);
    stroke-width: 2;
  }
  .place-interval .mark {
    fill: var(--_quiet);
    fill-opacity: 0.4;
  }
  .place-interval .top {
    stroke: var(--_quiet);
    stroke-opacity: 0.5;
    stroke-dasharray: 3 3;
  }
  .place-interval .interval {
    stroke: var(--_accent);
    stroke-opacity: 0.38;
    stroke-width: 8;
  }
  .place-interval .end {
    fill: none;
  }
  .place-interval .point {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .place-interval .track,
    .place-interval .top {
      stroke: CanvasText;
    }
    .place-interval .interval {
      stroke: CanvasText;
      stroke-opacity: 1;
      stroke-width: 4;
    }
    .place-interval .mark,
    .place-interval .end {
      fill: CanvasText;
      fill-opacity: 1;
    }
    .place-interval .point {
      fill: Highlight;
    }
  }
  @media print {
    .place-interval {
      print-color-adjust: exact;
    }
  }
`;
