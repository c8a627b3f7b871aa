import {css} from 'lit';

/** No tone is so strong that the page's own colour could not be read on it; the number is always there. */
export const heatMapStyles = css`
  .heat-map {
    inline-size: auto;
    border-collapse: separate;
    border-spacing: 2px;
    font-variant-numeric: tabular-nums;
  }
  .heat-map th {
    border: 0;
  }
  .heat-map thead th {
    max-inline-size: 9rem;
    padding: var(--_1);
    text-align: center;
    vertical-align: bottom;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .heat-map thead th:first-child {
    text-align: start;
  }
  .heat-map .n {
    display: block;
    color: var(--_quiet);
    font-weight: 400;
  }
  .heat-map tbody th {
    min-inline-size: min(16rem, 40cqi);
    max-inline-size: 24rem;
    padding-inline-start: 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: break-word;
  }
  .heat-map .heading :is(th, td) {
    padding-block-start: var(--_3);
    font-weight: 700;
  }
  .heat-map td {
    min-inline-size: 2.5rem;
    padding: var(--_2) var(--_1);
    border: 0;
    border-radius: 0.25rem;
    text-align: center;
    vertical-align: middle;
    white-space: nowrap;
  }
  .heat-map .without {
    color: var(--_quiet);
    outline: 1px dashed var(--_hair);
    outline-offset: -1px;
  }
  .tone-0 {
    background: color-mix(in srgb, var(--_accent) 2%, transparent);
  }
  .tone-1 {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }
  .tone-2 {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .tone-3 {
    background: color-mix(in srgb, var(--_accent) 17%, transparent);
  }
  .tone-4 {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .tone-5 {
    background: color-mix(in srgb, var(--_accent) 28%, transparent);
  }
  .tone-6 {
    background: color-mix(in srgb, var(--_accent) 34%, transparent);
  }
  .tone-7 {
    background: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .tone-8 {
    background: color-mix(in srgb, var(--_accent) 46%, transparent);
  }
  .tone-9 {
    background: color-mix(in srgb, var(--_accent) 52%, transparent);
  }
  @media (forced-colors: active) {
    .heat-map td {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .heat-map td {
      padding: 1px 3px;
      print-color-adjust: exact;
    }
    .heat-map thead {
      display: table-header-group;
    }
  }
`;
