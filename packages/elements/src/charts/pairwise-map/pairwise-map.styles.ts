import {css} from 'lit';

/** No tone is so strong that the page's own colour could not be read on it; majorities are bold as well. */
export const pairwiseMapStyles = css`
  .pairwise-map {
    border-collapse: separate;
    border-spacing: 2px;
  }
  .pairwise-map th {
    border: 0;
  }
  .pairwise-map thead th {
    text-align: center;
  }
  .pairwise-map thead th:first-child {
    text-align: start;
  }
  .pairwise-map tbody th {
    min-inline-size: 8em;
    max-inline-size: 16rem;
    font-weight: 600;
    text-align: start;
    vertical-align: middle;
  }
  .pairwise-map .place {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .pairwise-map td {
    min-inline-size: 4rem;
    padding: var(--_2);
    border: 0;
    border-radius: 0.25rem;
    text-align: center;
    vertical-align: middle;
    white-space: nowrap;
  }
  .pairwise-map .self {
    color: var(--_quiet);
  }
  .percent {
    display: block;
    font-size: 1.125em;
  }
  .majority .percent {
    font-weight: 700;
  }
  .count-of {
    display: block;
    font-size: 0.8125em;
  }
  .tone-0,
  .tone-1 {
    background: color-mix(in srgb, var(--_accent) 3%, transparent);
  }
  .tone-2,
  .tone-3 {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .tone-4 {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .tone-5 {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .tone-6 {
    background: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  .tone-7 {
    background: color-mix(in srgb, var(--_accent) 38%, transparent);
  }
  .tone-8 {
    background: color-mix(in srgb, var(--_accent) 46%, transparent);
  }
  .tone-9 {
    background: color-mix(in srgb, var(--_accent) 54%, transparent);
  }
  @media (forced-colors: active) {
    .pairwise-map td {
      border: 1px solid CanvasText;
    }
    .pairwise-map .majority {
      border-width: 3px;
    }
  }
  @media print {
    .pairwise-map td {
      print-color-adjust: exact;
    }
  }
`;
