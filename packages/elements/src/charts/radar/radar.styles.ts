import {css} from 'lit';

export const styles = css`
  .picture {
    container-type: inline-size;
  }
  svg.wide,
  svg.narrow {
    display: block;
    margin-inline: auto;
    block-size: auto;
    overflow: visible;
  }
  svg.wide {
    display: none;
    inline-size: min(100%, 44rem);
  }
  svg.narrow {
    inline-size: min(100%, 22rem);
  }
  .ring {
    fill: none;
    stroke: var(--_hair);
  }
  .ring.edge {
    stroke: var(--_line);
    stroke-opacity: 0.7;
  }
  .spoke {
    stroke: var(--_hair);
  }
  .spoke.open {
    stroke-dasharray: 2 5;
  }
  .open-point {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }
  .range {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }
  .area {
    fill: var(--_accent);
    fill-opacity: 0.16;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .dot {
    fill: var(--_accent);
  }
  .area,
  .line,
  .range,
  .dot {
    transition: all calc(var(--_motion) * 2) ease-out;
  }
  text {
    fill: currentColor;
    font-size: 15px;
  }
  .narrow .title {
    font-size: 14px;
    font-weight: 600;
  }
  .ring-number {
    font-size: 11px;
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .legend {
    columns: 14rem;
    margin: var(--_3) 0 0;
    padding-inline-start: 1.75rem;
    font-size: 0.9375rem;
  }
  .legend li {
    break-inside: avoid;
    padding-block: 0.125rem;
  }
  .legend li::marker {
    font-weight: 600;
  }
  .own-scales {
    margin: var(--_2) 0 0;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_1) var(--_4);
    margin: var(--_3) 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375rem;
  }
  .key svg {
    vertical-align: middle;
  }
  @container (min-inline-size: 36rem) {
    svg.wide {
      display: block;
    }
    svg.narrow,
    .picture:not(.numbered) .legend {
      display: none;
    }
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.75rem;
    padding-block: var(--_2);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_line);
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--_2);
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: baseline;
  }
  th[scope='row'] {
    font-weight: inherit;
  }
  .scroller {
    container-type: inline-size;
  }
  @container (max-inline-size: 24rem) {
    table {
      font-size: 0.8125rem;
    }
    th,
    td {
      padding-inline: var(--_1);
      hyphens: auto;
    }
    /* The titles give way first; figures and their heads stay whole while there are few. */
    th[scope='row'],
    .many :is(th, td) {
      overflow-wrap: anywhere;
    }
  }
  .number {
    text-align: end;
  }
  td.open {
    color: var(--_quiet);
  }
  @media (forced-colors: active) {
    .ring,
    .spoke,
    .open-point {
      stroke: CanvasText;
      stroke-opacity: 0.6;
    }
    text {
      fill: CanvasText;
    }
    .line {
      stroke: Highlight;
    }
    .dot,
    .area,
    .range {
      fill: Highlight;
    }
  }
  @media print {
    summary {
      display: none;
    }
    .picture,
    tr {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
