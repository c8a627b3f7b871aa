import {css} from 'lit';

export const guideStyles = css`
  .guide {
    margin-block: var(--_3);
    padding: var(--_3);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  h3 {
    margin: 0 0 var(--_2);
    font-size: 1.125em;
  }
  h3:focus {
    outline: none;
  }
  p {
    margin: 0 0 var(--_2);
  }
  select {
    margin-inline-start: var(--_1);
  }
  #next {
    margin-block-end: var(--_2);
  }
  summary {
    min-block-size: var(--_target);
    padding-block: var(--_2);
    cursor: pointer;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.75em;
  }
  li button.quiet {
    padding-inline: 0;
    text-align: start;
  }
  .state {
    display: block;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .open .state {
    color: inherit;
    font-weight: 600;
  }
  @media print {
    button.plain,
    button.primary {
      display: none;
    }
  }
`;

export const statementStyles = css`
  .said {
    margin-block-start: var(--_2);
    padding: var(--_2) var(--_3);
    border-inline-start: 3px solid var(--_hair);
  }
  h4,
  p {
    margin: 0 0 var(--_1);
    font-size: 0.9375em;
  }
  .range {
    font-weight: 600;
  }
  .quiet-text {
    color: var(--_quiet);
  }
  .position + .position {
    margin-block-start: var(--_3);
  }
  .row {
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-block: var(--_1) var(--_2);
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }
  thead > tr > :first-child {
    inline-size: 34%;
  }
  thead th {
    padding: var(--_1);
    border-block-end: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  tbody th {
    padding-block: var(--_1);
    padding-inline-end: var(--_2);
    font-weight: 400;
    text-align: start;
  }
  tbody td {
    padding: var(--_1);
    border-inline-start: 1px solid var(--_hair);
    vertical-align: middle;
  }
  tbody tr + tr > * {
    border-block-start: 1px solid var(--_hair);
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 3px;
  }
  .dot {
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    print-color-adjust: exact;
  }
  [part='reason'] {
    max-inline-size: 40rem;
    margin-block-start: var(--_2);
  }
  label {
    display: block;
    margin-block-end: var(--_1);
    font-size: 0.9375em;
  }
`;
