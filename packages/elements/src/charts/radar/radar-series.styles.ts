import {css} from 'lit';

/** How several lines are told apart: by dash and mark first, then by colour. */
export const seriesStyles = css`
  .dot {
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .series-2 .line,
  .series-4 .line {
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-dasharray: 7 4;
  }
  .series-3 .line,
  .series-5 .line {
    stroke: color-mix(in srgb, var(--_accent) 55%, currentColor);
    stroke-width: 1.75;
    stroke-dasharray: 2 4;
  }
  .series-4 .line {
    stroke-dasharray: 9 3 2 3;
  }
  .series-5 .line {
    stroke-dasharray: 14 4;
  }
  :is(.series-2, .series-4, .target, .reference) .dot {
    fill: currentColor;
    stroke: currentColor;
  }
  :is(.series-3, .series-5) .dot {
    fill: color-mix(in srgb, var(--_accent) 55%, currentColor);
    stroke: color-mix(in srgb, var(--_accent) 55%, currentColor);
  }
  .target .line,
  .reference .line {
    stroke: currentColor;
    stroke-width: 1.25;
  }
  .reference .line {
    stroke-dasharray: 1 3;
  }
  .target .dot {
    fill: none;
  }
  .reference .dot {
    fill-opacity: 0.6;
    stroke: none;
  }
  @media (forced-colors: active) {
    .dot {
      stroke: Highlight;
    }
    .series:not(.series-1) .line,
    .series:not(.series-1) .dot {
      stroke: CanvasText;
    }
    .series:not(.series-1, .target) .dot {
      fill: CanvasText;
    }
  }
`;
