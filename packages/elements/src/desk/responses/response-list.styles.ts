import {css} from 'lit';

/** The list: a table where there is room, cards where there is not. */
export const listStyles = css`
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 26rem) 1fr;
    align-items: center;
    gap: var(--_1) var(--_3);
    margin-block-end: var(--_3);
  }
  .tools label {
    grid-column: 1 / -1;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .selection {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 14%, Canvas);
    color: CanvasText;
  }
  .selection p {
    flex: 1 1 auto;
  }
  table[role='table'] {
    inline-size: 100%;
    border-collapse: collapse;
  }
  [role='row'] > * {
    padding: var(--_1) var(--_3) var(--_1) 0;
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    font-weight: 400;
  }
  thead [role='row'] > * {
    border-block-end-color: var(--_line);
  }
  tbody [role='row']:hover {
    background: var(--_tint);
  }
  tbody [role='row'].selected {
    background: var(--_chosen);
  }
  .check {
    inline-size: 1%;
    white-space: nowrap;
  }
  .check label {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding-inline-start: calc((2.75rem - 1.15rem) / 2);
    cursor: pointer;
  }
  .check .label {
    font-size: 0.9em;
    color: var(--_quiet);
  }
  th button {
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    min-inline-size: 2.75rem;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  thead [aria-sort='ascending'] button,
  thead [aria-sort='descending'] button {
    color: inherit;
    font-weight: 600;
  }
  .arrow {
    inline-size: 0.75rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    visibility: hidden;
  }
  [aria-sort='ascending'] .arrow {
    visibility: visible;
  }
  [aria-sort='descending'] .arrow {
    visibility: visible;
    transform: scaleY(-1);
  }
  tbody .organisation button {
    padding-inline-end: var(--_2);
  }
  .name {
    display: block;
    font-weight: 600;
    text-decoration: underline transparent;
    text-underline-offset: 0.2em;
    transition: text-decoration-color var(--_motion);
    overflow-wrap: anywhere;
  }
  .name.missing {
    font-weight: 400;
  }
  .organisation button:hover .name {
    text-decoration-color: currentColor;
  }
  .number {
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
    color: var(--_quiet);
  }
  .mark {
    margin-inline-start: var(--_1);
    display: inline-block;
    padding: 0 var(--_2);
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.8em;
    white-space: nowrap;
  }
  .date,
  .language {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .nothing,
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_3);
    padding-block: var(--_4);
  }
  /* In a table the box at the head of a column of boxes says enough to the eye; words would only widen it. */
  @container desk (min-width: 40.01rem) {
    .check label {
      position: relative;
    }
    .check .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container desk (max-width: 40rem) {
    .drop-hint {
      display: none;
    }
    .tools {
      grid-template-columns: minmax(0, 1fr);
    }
    table[role='table'],
    [role='rowgroup'] {
      display: block;
    }
    [role='row'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_3);
      border-block-end: 1px solid var(--_hair);
    }
    [role='row'] > * {
      padding: 0;
      border: 0;
    }
    tbody [role='row'] {
      padding-block: var(--_2);
    }
    tbody .check {
      inline-size: 2.75rem;
    }
    tbody .organisation {
      flex: 1 1 calc(100% - 2.75rem - var(--_3));
    }
    tbody [role='cell']:not(.check) {
      font-size: 0.9em;
      color: var(--_quiet);
    }
    tbody [role='rowheader'] ~ [role='cell']:first-of-type,
    tbody [role='rowheader'] + [role='cell'] {
      margin-inline-start: calc(2.75rem + var(--_3));
    }
    thead .check {
      inline-size: 100%;
    }
    thead .language,
    thead .group {
      display: none;
    }
  }
  @media (forced-colors: active) {
    tbody [role='row'].selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
