import {css} from 'lit';

export const styles = css`
  /* Around the fieldset: within one, Chromium leaves out a container when an error comes above it with another change. */
  [part='field'] {
    container-type: inline-size;
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
`;
