import {css} from 'lit';

export const styles = css`
  /* Around the fieldset: within one, Chromium leaves out a container when an error comes above it with another change. */
  [part='field'] {
    container-type: inline-size;
  }
  .number {
    display: inline-block;
    min-inline-size: 1.25ch;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  :checked + .face .number {
    color: inherit;
  }

  /* Levels: one list on a phone, cards beside each other where there is room. */
  .levels .option + .option .face {
    margin-block-start: -1px;
  }
  .levels .face {
    border-radius: 0;
  }
  .levels .option:first-child .face {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .levels .option:last-child .face {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  @container (min-width: 44rem) {
    .levels:not(.many) {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--_2);
    }
    .levels:not(.many) .option .face {
      margin-block-start: 0;
      padding: 2.625rem 0.75rem 0.75rem;
      border-radius: var(--_radius);
    }
    .levels:not(.many) .number {
      position: absolute;
      inset-block-start: 0.5625rem;
      inset-inline-start: 2.5rem;
    }
  }

  /* Numbers between two ends, which are as wide as the numbers. */
  .row {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .numbers {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(2.75rem, 3.5rem);
    gap: var(--_1);
  }
  .numbers .option > input {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: none;
    opacity: 0;
  }
  .numbers .face {
    display: grid;
    place-items: center;
    padding: 0.25rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .numbers :checked + .face {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_3);
    margin-block-start: var(--_1);
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .ends :last-child {
    text-align: end;
  }
  @container (max-width: 35rem) {
    .numbers.many {
      grid-auto-flow: row;
      grid-template-columns: repeat(6, minmax(2.75rem, 1fr));
    }
    .numbers:not(.many) {
      grid-auto-columns: minmax(2.75rem, 1fr);
    }
    .row {
      inline-size: auto;
    }
  }

  /* Stars: filled up to the chosen one, with the number below. */
  .stars .face {
    border-color: transparent;
    font-size: 0.875em;
  }
  .stars .face svg {
    inline-size: 2rem;
    block-size: 2rem;
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .stars .lit svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .stars :checked + .face {
    background: none;
    color: inherit;
    box-shadow: none;
  }

  /* Answers that are no level stand apart; the row keeps its height, so that nothing moves once there is an answer. */
  .aside {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_2);
    min-block-size: 2.75rem;
    margin-block-start: var(--_2);
  }
  .aside .face {
    border-style: dashed;
    font-size: 0.9375em;
  }
  .aside :checked + .face {
    border-style: solid;
  }
  .aside .title {
    font-weight: 400;
  }
  .aside .quiet {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  @container (max-width: 20rem) {
    .aside {
      gap: var(--_1);
    }
    .aside .face {
      padding-inline: 2.25rem 0.5rem;
    }
    .aside .option > input {
      inset-inline-start: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .numbers :checked + .face {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .stars .lit svg {
      fill: Highlight;
      stroke: Highlight;
    }
    .stars :checked + .face {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
