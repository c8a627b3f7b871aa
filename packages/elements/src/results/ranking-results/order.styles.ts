import {css} from 'lit';

/** The order: a row per item, and brackets beside those that cannot be told apart. */
export const orderStyles = css`
  .order {
    margin-block-start: var(--_3);
  }
  .row {
    position: relative;
    padding-inline-start: calc(var(--_lanes, 0) * 0.625rem + var(--_2));
    border-block-start: 1px solid var(--_hair);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_hair);
  }
  .lanes-1 {
    --_lanes: 1;
  }
  .lanes-2 {
    --_lanes: 2;
  }
  .lanes-3 {
    --_lanes: 3;
  }
  .lanes-4 {
    --_lanes: 4;
  }
  .bracket {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 0.375rem;
    border-inline-start: 2px solid var(--_line);
  }
  .lane-1 {
    inset-inline-start: 0.625rem;
  }
  .lane-2 {
    inset-inline-start: 1.25rem;
  }
  .lane-3 {
    inset-inline-start: 1.875rem;
  }
  .bracket.begins {
    inset-block-start: 0.625rem;
    border-block-start: 2px solid var(--_line);
    border-start-start-radius: 0.25rem;
  }
  .bracket.ends {
    inset-block-end: 0.625rem;
    border-block-end: 2px solid var(--_line);
    border-end-start-radius: 0.25rem;
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
`;
