import {css} from 'lit';

/** The fold with its table and its line of figures. */
export const arithmeticStyles = css`
  .arithmetic {
    margin-block-start: var(--_1);
    font-size: 0.9375rem;
  }
  .arithmetic summary {
    inline-size: fit-content;
    margin-block-end: var(--_1);
    min-block-size: 2.75rem;
    padding-block: var(--_2);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .arithmetic p {
    margin: 0;
  }
  table {
    inline-size: 100%;
    margin-block-start: var(--_2);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--_1) var(--_2);
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  thead th {
    font-size: 0.875rem;
    overflow-wrap: normal;
  }
  tbody th {
    font-weight: inherit;
    hyphens: auto;
  }
  .arithmetic :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .arithmetic :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .number {
    text-align: end;
  }
  .arithmetic .formula {
    margin-block-start: var(--_2);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  [dir='rtl'] .formula {
    text-align: end;
  }
  .arithmetic :is(table, .formula) ~ p:not(.formula) {
    margin-block-start: var(--_1);
  }
`;
