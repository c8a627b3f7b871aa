import {css} from 'lit';

/** One item: its frame, its handle and its words. */
export const styles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: var(--_target) minmax(0, 1fr) auto;
    align-items: center;
    margin-block-end: var(--_2);
    border: 1px solid color-mix(in srgb, currentColor 28%, transparent);
    border-radius: var(--_radius);
    transition: background-color var(--_motion);
  }
  .ranked {
    counter-increment: place;
    border-color: color-mix(in srgb, var(--_accent) 50%, transparent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
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

  .handle {
    grid-column: 1;
    grid-row: 1 / span 2;
    align-self: stretch;
    display: grid;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
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
    padding-inline-end: 0.75rem;
    overflow-wrap: anywhere;
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
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .title {
    display: block;
    font-weight: 500;
    line-height: 1.45;
  }
  /* A text in another direction than the page's stays beside its number. */
  .title,
  .description {
    text-align: -webkit-match-parent;
    text-align: match-parent;
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
  @media (forced-colors: active) {
    .number {
      border: 1px solid;
      line-height: calc(1.75em - 2px);
    }
    .tie[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .row {
      display: block;
      margin: 0;
      border: 0;
      background: none;
      break-inside: avoid;
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
