import {css} from 'lit';

/** A page of results: its head, its parts one below the other, its tables. */
export const pageStyles = css`
  article {
    container-type: inline-size;
    max-inline-size: 68rem;
  }
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }
  .survey {
    color: var(--_quiet);
  }
  h2 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-start: var(--_3);
  }
  .page {
    margin-block-start: calc(var(--_5) * 1.25);
  }
  .page:first-child {
    margin-block-start: var(--_4);
  }
  h3 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3:focus {
    outline: none;
  }
  [data-page='order'] h3 {
    font-size: clamp(1.75em, 5cqi, 2.75em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  [data-page='order'] h3.long {
    font-size: clamp(1.5em, 3.5cqi, 2em);
  }
  h4 {
    font-size: 1.125em;
    line-height: 1.35;
  }
  .basis {
    margin-block-start: var(--_2);
    font-size: 1.125em;
  }
  .legend {
    max-inline-size: 46em;
    margin-block-start: var(--_2);
    color: var(--_quiet);
  }
  .notice {
    max-inline-size: 46em;
    margin-block-start: var(--_3);
    padding: var(--_2) var(--_3);
    border-inline-start: 4px solid var(--_line);
    background: var(--_tint);
  }
  .versions {
    margin-block-end: var(--_4);
  }
  .versions .notice {
    margin-block-start: 0;
  }
  .n {
    color: var(--_quiet);
    font-weight: 400;
  }
  .caution {
    margin-block-start: var(--_1);
    font-size: 1.125em;
  }
  .rules {
    margin-block-start: var(--_3);
    padding: var(--_2) var(--_3);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .switch,
  .late-switch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_4);
  }
  .switch .question {
    font-weight: 600;
  }
  .switch label,
  .late-switch label {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .switch input,
  .late-switch input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .difference {
    flex-basis: 100%;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.75rem;
    padding-block: var(--_2);
    cursor: pointer;
  }
  .twin > summary,
  .another > summary {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .twin {
    margin-block-start: var(--_2);
  }
  .scroller {
    position: relative;
    overflow-x: auto;
    margin-block-start: var(--_2);
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .twin table {
    inline-size: 100%;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: var(--_2);
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    font-size: 0.9375em;
  }
  .twin tbody th {
    min-inline-size: 9em;
    font-weight: 400;
  }
  .number {
    text-align: end;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 20rem;
    accent-color: var(--_accent);
  }
  .working {
    display: grid;
    gap: var(--_1);
  }
  .turning {
    display: none;
  }
`;
