import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .title {
    margin: 0 0 var(--_2);
    font-size: 1.625em;
    line-height: 1.25;
    text-wrap: balance;
  }
  section {
    margin-block: var(--_4);
  }
  h4 {
    margin: 0 0 var(--_2);
    font-size: 1.125em;
    text-wrap: balance;
  }
  p {
    max-inline-size: 70ch;
    margin: 0 0 var(--_2);
  }
  .quiet-text {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .sentence {
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    max-inline-size: 56rem;
    margin-block: var(--_3);
    border-collapse: collapse;
  }
  caption {
    padding-block-end: var(--_2);
    text-align: start;
    color: var(--_quiet);
  }
  th,
  td {
    padding: var(--_2);
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end-color: var(--_line);
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  td {
    inline-size: 9rem;
    font-variant-numeric: tabular-nums;
  }
  .place {
    display: block;
    font-size: 1.125em;
    font-weight: 700;
  }
  .own .place {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .own .place {
      color: inherit;
    }
  }
  /* On a narrow page the two places stand beneath the item, each with its name. */
  .name {
    display: none;
  }
  @container (max-width: 30rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding-block: var(--_2);
      border-block-end: 1px solid var(--_hair);
    }
    tbody th {
      grid-column: 1 / -1;
    }
    th,
    td {
      inline-size: auto;
      padding-block: var(--_1);
      border: 0;
    }
    .name {
      display: block;
      color: var(--_quiet);
      font-size: 0.875em;
    }
  }
  @media print {
    button {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
