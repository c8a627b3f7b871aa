import {css} from 'lit';

export const dumbbellStyles = css`
  svg.dumbbell,
  .dumbbell .at {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .dumbbell {
    transform: scaleX(-1);
  }
  .dumbbell .track,
  .dumbbell .tick {
    stroke: var(--_line);
    stroke-opacity: 0.6;
  }
  .dumbbell .way {
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .dumbbell .from {
    fill: var(--_accent);
  }
  .dumbbell .to {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .dumbbell .reference {
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 2 2;
  }
  @media (forced-colors: active) {
    .dumbbell :is(.track, .tick, .to, .reference) {
      stroke: CanvasText;
    }
    .dumbbell .way {
      stroke: Highlight;
    }
    .dumbbell .from {
      fill: Highlight;
    }
  }
  @media print {
    .dumbbell {
      print-color-adjust: exact;
    }
  }
`;
