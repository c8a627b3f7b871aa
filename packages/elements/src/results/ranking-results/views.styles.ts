import {css} from 'lit';

/** The order, the bars, groups, methods and texts. */
export const viewsStyles = css`
  .order,
  .stacks,
  .key,
  .divided,
  .beneath,
  .said ul,
  .another ul,
  .common ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .order {
    margin-block-start: var(--_3);
  }
  .row {
    position: relative;
    padding-inline-start: var(--_3);
    border-block-start: 1px solid var(--_hair);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_hair);
  }
  .row[class*='band-']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 0.375rem;
    border: 2px solid var(--_line);
    border-inline-end: 0;
    border-block: 0;
  }
  .row.band-first::before {
    inset-block-start: 0.5rem;
    border-block-start: 2px solid var(--_line);
    border-start-start-radius: 0.25rem;
  }
  .row.band-last::before {
    inset-block-end: 0.5rem;
    border-block-end: 2px solid var(--_line);
    border-end-start-radius: 0.25rem;
  }
  .row.band-middle,
  .row.band-last {
    border-block-start-style: dotted;
  }
  .band {
    padding-block-start: var(--_2);
    color: var(--_quiet);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .row summary {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    align-items: center;
    gap: var(--_1) var(--_2);
    inline-size: 100%;
    padding-block: var(--_3);
    list-style: none;
    border-radius: var(--_radius);
  }
  .row summary::-webkit-details-marker {
    display: none;
  }
  .row summary:hover {
    background: var(--_tint);
  }
  .row .place {
    font-size: 2em;
    font-weight: 700;
    line-height: 1;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .row .title {
    display: block;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .sure {
    display: block;
    min-block-size: 1.5em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .row .picture {
    grid-column: 1 / -1;
  }
  @container (min-inline-size: 44rem) {
    .row summary {
      grid-template-columns: 2.5em minmax(0, 1fr) minmax(12rem, 38%);
      gap: var(--_3);
    }
    .row .picture {
      grid-column: auto;
    }
  }
  .why {
    max-inline-size: 46em;
    padding: 0 0 var(--_3) calc(2.25em + var(--_2));
    font-size: 1.0625em;
  }
  [dir='rtl'] .why {
    padding: 0 calc(2.25em + var(--_2)) var(--_3) 0;
  }
  .why .question {
    font-weight: 600;
  }
  .beneath {
    margin-block-end: var(--_2);
    color: var(--_quiet);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    margin-block-start: var(--_3);
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
  }
  .stacks {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_3);
  }
  .stacks .title {
    font-weight: 600;
  }
  @container (min-inline-size: 44rem) {
    .stacks li {
      display: grid;
      grid-template-columns: minmax(8rem, 30%) minmax(0, 1fr);
      align-items: center;
      gap: var(--_3);
    }
  }
  .divided {
    margin-block-start: var(--_3);
    font-size: 1.0625em;
  }
  .menu {
    display: inline-grid;
    gap: var(--_1);
    max-inline-size: 100%;
    margin-block-start: var(--_3);
  }
  .groups {
    border-collapse: separate;
    border-spacing: 3px;
  }
  .groups thead th {
    min-inline-size: 7em;
    vertical-align: bottom;
  }
  .groups .n {
    display: block;
    font-size: 0.875em;
  }
  .groups tbody th {
    min-inline-size: 8em;
    border: 0;
    font-weight: 600;
  }
  .place-cell {
    border: 0;
    border-radius: 0.25rem;
    font-size: 1.375em;
    text-align: center;
  }
  .place-cell.tone-9 {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .place-cell {
      border: 1px solid CanvasText;
    }
    .place-cell.tone-9 {
      border-width: 3px;
    }
  }
  @media print {
    .place-cell {
      print-color-adjust: exact;
    }
  }
  .common,
  .said,
  .united,
  [part='smallest-change'],
  [part='methods-agree'] {
    margin-block-start: var(--_4);
  }
  .common li,
  .said li {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .common li {
    font-weight: 600;
  }
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .late {
    margin-inline-start: var(--_2);
    padding: 0 var(--_2);
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .method {
    max-inline-size: 46em;
    margin-block-start: var(--_2);
  }
  .united p,
  [part='smallest-change'] {
    max-inline-size: 46em;
  }
  .another li {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .another .outcome {
    font-weight: 600;
  }
  .another .quiet {
    padding-inline: 0;
    text-align: start;
    font-weight: 600;
  }
  .small-print {
    margin-block-start: var(--_4);
    color: var(--_quiet);
    font-size: 0.875em;
  }
`;
