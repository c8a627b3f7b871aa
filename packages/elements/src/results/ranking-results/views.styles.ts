import {css} from 'lit';

/** The bars, groups, methods and texts. */
export const viewsStyles = css`
  .order,
  .stacks,
  .key,
  .divided,
  .beneath,
  .said ul,
  .another ul,
  .common ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .beneath {
    margin-block-end: var(--_2);
    color: var(--_quiet);
  }
  .divided {
    margin-block-start: var(--_3);
    font-size: 1.0625em;
  }
  .groups {
    border-collapse: separate;
    border-spacing: 3px;
  }
  .groups thead th {
    min-inline-size: 7em;
    vertical-align: bottom;
  }
  .groups .n {
    display: block;
    font-size: 0.875em;
  }
  .groups tbody th {
    min-inline-size: 8em;
    border: 0;
    font-weight: 600;
  }
  .place-cell {
    border: 0;
    border-radius: 0.25rem;
    font-size: 1.375em;
    text-align: center;
  }
  .place-cell.tone-9 {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .place-cell {
      border: 1px solid CanvasText;
    }
    .place-cell.tone-9 {
      border-width: 3px;
    }
  }
  @media print {
    .place-cell {
      print-color-adjust: exact;
    }
  }
  .common,
  .said,
  .united,
  [part='smallest-change'],
  [part='methods-agree'] {
    margin-block-start: var(--_4);
  }
  .common li,
  .said li {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .common li {
    font-weight: 600;
  }
  .said h4,
  .method,
  .united h4 {
    margin-block-end: var(--_2);
  }
  .method {
    max-inline-size: 46em;
    margin-block-start: var(--_2);
  }
  .united p,
  [part='smallest-change'] {
    max-inline-size: 46em;
  }
  .another li {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .another .outcome {
    font-weight: 600;
  }
  .another .quiet {
    padding-inline: 0;
    text-align: start;
    font-weight: 600;
  }
  .small-print {
    margin-block-start: var(--_4);
    color: var(--_quiet);
    font-size: 0.875em;
  }
`;
