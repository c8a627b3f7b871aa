import {css} from 'lit';

/** What a row is beside one that waits: it has a number, may share it, and may be out of sight. */
export const styles = css`
  ol.rows {
    counter-reset: place;
  }
  .ranked {
    counter-increment: place;
    border-color: color-mix(in srgb, var(--_accent) 50%, transparent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .aside {
    grid-template-columns: 0 minmax(0, 1fr) auto;
    padding-inline: var(--_3) 0.75rem;
    border-style: dashed;
  }
  /* Rows that do not match what is looked for still count. */
  .row.out {
    visibility: hidden;
    block-size: 0;
    margin: 0;
    border-width: 0;
    overflow: hidden;
  }
  .tied {
    margin-block-start: calc(-1 * var(--_2) - 1px);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .joins-next {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .number {
    flex: none;
    min-inline-size: 1.75em;
    block-size: 1.75em;
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.75em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .digits-2 .number {
    min-inline-size: 2.25em;
  }
  .digits-3 .number {
    min-inline-size: 2.8em;
  }
  .number::before {
    content: counter(place);
  }
  .arabic-digits .number::before {
    content: counter(place, arabic-indic);
  }
  .tied:not([data-dragged]) .number {
    background: none;
    color: inherit;
  }
  .tied:not([data-dragged]) .number::before {
    content: '=';
  }
  .ranked .description,
  .ranked .parts {
    color: inherit;
  }
  .undo {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .own-problem {
    margin-block: var(--_1) 0;
    color: var(--_danger);
    font-size: 0.9375em;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid;
      line-height: calc(1.75em - 2px);
    }
  }
  @media print {
    .ranked {
      margin: 0;
      background: none;
    }
    .number {
      background: none;
      color: inherit;
    }
    .undo {
      display: none;
    }
    .moves,
    .more,
    .acts,
    .aside button {
      display: none !important;
    }
  }
`;
