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
  .position {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
  }
  .position > p {
    flex: 1 0 100%;
  }
  .name {
    color: var(--_quiet);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--_2);
  }
  .value {
    min-inline-size: 2ch;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
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
