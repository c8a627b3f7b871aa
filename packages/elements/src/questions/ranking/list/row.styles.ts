import {css} from 'lit';

/** One item: a handle, what it is, and what can be done with it. On a narrow screen the rest waits behind "More". */
export const styles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr) auto auto;
    align-items: center;
    margin-block-end: var(--_2);
    border: 1px solid color-mix(in srgb, currentColor 28%, transparent);
    border-radius: var(--_radius);
    transition: background-color var(--_motion);
  }
  .ranked {
    counter-increment: place;
    border-color: color-mix(in srgb, var(--_accent) 55%, transparent);
    background: var(--_chosen);
  }
  .waiting {
    cursor: pointer;
  }
  .waiting:hover {
    background: var(--_tint);
  }
  fieldset:disabled .waiting {
    cursor: not-allowed;
  }
  .aside {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline-start: var(--_3);
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
    margin-block-start: calc(-1 * var(--_2));
    border-block-start-color: transparent;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .ranked:not(:last-child):has(+ .tied) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .handle {
    align-self: stretch;
    display: grid;
    place-items: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_quiet);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  fieldset:disabled .handle {
    cursor: not-allowed;
  }
  .icon {
    display: block;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .icon .dots {
    stroke-width: 2.75;
  }

  .face {
    display: flex;
    gap: 0.625rem;
    min-inline-size: 0;
    padding-block: 0.5625rem;
    overflow-wrap: anywhere;
  }
  .number {
    flex: none;
    min-inline-size: 1.625rem;
    block-size: 1.625rem;
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.625rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .number::before {
    content: counter(place);
  }
  .arabic-digits .number::before {
    content: counter(place, arabic-indic);
  }
  .tied .number {
    background: none;
    color: inherit;
  }
  .tied .number::before {
    content: '=';
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .title {
    display: block;
    font-weight: 500;
    line-height: 1.45;
  }
  .description,
  .parts {
    display: block;
    margin: 0;
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .parts {
    margin-block-start: var(--_1);
    padding-inline-start: 1.125em;
    list-style: disc;
  }
  .ranked .description,
  .ranked .parts {
    color: inherit;
  }

  .bare {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .bare:hover,
  .handle:hover {
    background: var(--_tint);
  }
  .ranked:first-child [data-act='up'] .icon,
  .ranked:last-child [data-act='down'] .icon {
    opacity: 0.35;
  }
  .ranked:first-child .tie {
    display: none;
  }
  .tie[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .acts {
    grid-column: 1 / -1;
    display: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: var(--_1) 0.75rem 0.75rem;
    font-size: 0.9375em;
  }
  .open .acts {
    display: flex;
  }
  .place {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
  }
  .place select,
  .place input.line {
    inline-size: 4.5rem;
  }
  .edit {
    display: block;
    margin-block-end: var(--_1);
  }
  .offers {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: 0 0.75rem 0.75rem 0;
  }
  .aside .offers {
    grid-column: auto;
    padding-block-end: 0;
  }
  .offers > button {
    font-size: 0.9375em;
  }
  .add {
    border-color: color-mix(in srgb, var(--_accent) 60%, transparent);
    font-weight: 500;
  }
  .add[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_line);
    cursor: not-allowed;
  }
  .lifted,
  .dragged {
    z-index: 2;
    border-color: var(--_accent);
    box-shadow:
      inset 0 0 0 1px var(--_accent),
      0 0.375rem 1.25rem rgb(0 0 0 / 0.25);
  }

  @container (min-width: 38rem) {
    .offers {
      grid-column: auto;
      padding: 0 0.75rem;
    }
    .moves {
      display: flex;
    }
    .ranked {
      grid-template-columns: 2.75rem minmax(0, 1fr) auto auto;
    }
    .more {
      display: none;
    }
    .acts,
    .open .acts {
      grid-column: auto;
      display: flex;
      flex-wrap: nowrap;
      padding: 0 0 0 var(--_2);
    }
    .moves {
      order: 1;
    }
    .acts {
      order: 0;
    }
    .acts button {
      font-size: 0.9375em;
    }
    .place > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid;
      line-height: 1.5rem;
    }
    .lifted,
    .dragged,
    .tie[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .row {
      border: 0;
      background: none;
      margin: 0;
    }
    .handle,
    .moves,
    .more,
    .acts {
      display: none !important;
    }
    .number {
      background: none;
      color: inherit;
    }
  }
`;
