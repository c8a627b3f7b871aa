import {css} from 'lit';

import {tableFrom} from './matrix-table.styles.js';

const cards = css`
  /* Around the fieldset: within one, Chromium leaves out a container when an error comes above it with another change. */
  [part='field'] {
    container-type: inline-size;
  }
  .row {
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_hair);
    scroll-margin-block: 6rem;
  }
  .row:last-child {
    padding-block-end: 0;
  }
  .about {
    display: flex;
    align-items: start;
    gap: var(--_2);
    min-block-size: var(--_target);
  }
  .words {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-block: 0.5625rem;
  }
  .row-title {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  .row-error {
    display: flex;
    gap: var(--_2);
    margin-block-start: var(--_1);
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 600;
  }
  .row-error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .row.wrong {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_danger);
  }
  .clear {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }
  .clear:hover {
    background: var(--_tint);
    color: inherit;
  }
  .clear svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  /* On a phone the levels explain themselves once, above the cards, where they have something to explain. */
  .head:not(.explains) {
    display: none;
  }
  .head {
    margin-block-end: var(--_3);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .head .number {
    font-weight: 600;
  }
  .corner,
  .head .apart {
    display: none;
  }
  .column {
    padding-block: var(--_1);
  }
  .words-list .option + .option .face {
    margin-block-start: -1px;
  }
  .words-list .face {
    border-radius: 0;
  }
  .words-list .option:first-child .face {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .words-list .option:last-child .face {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .cells .title {
    font-weight: 400;
  }
  .cells.numbers .title {
    display: grid;
    place-items: center;
  }
  .cells.apart {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
  .apart .face {
    border-style: dashed;
    font-size: 0.9375em;
  }
  .apart :checked + .face {
    border-style: solid;
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .clear {
      visibility: hidden;
    }
  }
`;

export const styles = [
  cards,
  css`
    .few,
    .some {
      --_about: 36%;
    }
    .many {
      --_about: 30%;
    }
  `,
  tableFrom(css`.few`, css`36rem`),
  tableFrom(css`.some`, css`46rem`),
  tableFrom(css`.many`, css`60rem`),
];
