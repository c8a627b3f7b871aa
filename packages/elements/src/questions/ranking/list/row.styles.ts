import {css} from 'lit';

/** One item: its frame, its handle, its words and what is offered for it. */
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
  .waiting {
    cursor: pointer;
  }
  .waiting:hover,
  .handle:hover {
    background: var(--_tint);
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
  fieldset:disabled :is(.waiting, .handle) {
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
  .offers {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding-block-end: 0.75rem;
  }
  .offers > button {
    font-size: 0.9375em;
  }
  .offers > .add {
    border-color: color-mix(in srgb, var(--_accent) 65%, transparent);
    font-weight: 500;
  }
  /* Where every finger is a mouse too, an item can be dragged into the ranking; elsewhere a tap is all it takes. */
  @media not all and (any-pointer: fine) {
    .waiting {
      grid-template-columns: var(--_2) minmax(0, 1fr) auto;
    }
    .waiting .handle {
      visibility: hidden;
      inline-size: 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 36rem) {
    .row {
      min-block-size: 3.375rem;
    }
    .handle {
      grid-row: 1;
    }
    .offers {
      grid-column: auto;
      padding: 0 0.75rem;
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
    .handle {
      display: none !important;
    }
  }
`;
