import {css} from 'lit';

/** Numbers between two ends, and stars: of a scale, and of a row of a matrix. */
export const numbers = css`
  .number {
    display: inline-block;
    min-inline-size: 1.25ch;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  :checked + .face .number {
    color: inherit;
  }

  /* Numbers between two ends, which are as wide as the numbers. */
  .strip {
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
    .strip {
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

/** What a level means: a sentence, and a list of what to look for. */
export const meaning = css`
  .checks {
    display: block;
    margin-block-start: var(--_1);
  }
  .check {
    display: block;
    padding-inline-start: 1em;
  }
  .check::before {
    content: '';
    display: inline-block;
    margin-inline: -0.875em 0.5625em;
    border: 0.15625em solid;
    border-radius: 50%;
    vertical-align: 0.1875em;
  }
`;
