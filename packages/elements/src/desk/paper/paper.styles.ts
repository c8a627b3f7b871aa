import {css} from 'lit';

import {plainFields} from '../../base/plain-field.styles.js';

const shared = css`
  .quiet-text {
    color: var(--_quiet);
  }
  .code {
    display: inline-block;
    min-inline-size: 2.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  h2,
  h3,
  h4,
  h5,
  p {
    margin: 0 0 var(--_2);
  }
`;

const form = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_3);
    margin-block-end: var(--_3);
  }
  .sheet {
    --_code: 2.75rem;
    max-inline-size: 50rem;
  }
  .sheet > header {
    display: grid;
    gap: var(--_1);
  }
  section {
    margin-block-start: var(--_4);
  }
  .item {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  h3 {
    margin-block-start: var(--_3);
    break-after: avoid;
  }
  .stated {
    display: grid;
    grid-template-columns: var(--_code) minmax(0, 1fr);
    margin-block-end: var(--_1);
    font-size: 1em;
  }
  .answer {
    margin-inline-start: var(--_code);
  }
  .description {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .answer p {
    margin-block-end: var(--_1);
    font-size: 0.875em;
  }
  .row {
    margin-block-start: var(--_2);
  }
  .choices {
    display: grid;
    gap: var(--_1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choices > li {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    gap: 0 var(--_2);
    align-items: baseline;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
  }
  .meaning,
  .check {
    display: block;
    font-size: 0.9375em;
  }
  .meaning {
    color: var(--_quiet);
  }
  .key {
    font-weight: 600;
  }
  .box {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    border: 1.5px solid currentColor;
    vertical-align: -0.125em;
  }
  .wide {
    inline-size: 2.25em;
    block-size: 1.5em;
    vertical-align: -0.375em;
  }
  .line,
  .lines {
    block-size: 2em;
    border-block-end: 1px solid currentColor;
  }
  .line {
    max-inline-size: 12rem;
  }
  .lines {
    block-size: 3.5em;
    margin-block-end: var(--_2);
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    margin-block: var(--_2) 0;
    margin-inline-end: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .notes > li {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 var(--_2);
  }
  .notes > .comment {
    flex: 1 1 100%;
  }
  .notes .line {
    flex: none;
    inline-size: 4rem;
    block-size: 1.5em;
  }
  .notes .long {
    flex: 1;
    max-inline-size: none;
  }
  .noted {
    white-space: nowrap;
  }
  @media print {
    :host {
      --_line: #000;
      color: #000;
      font-size: 10.5pt;
    }
    .tools {
      display: none;
    }
  }
`;

const entry = css`
  h4 {
    font-size: 1.125em;
  }
  h5 {
    font-size: 1em;
  }
  form {
    display: grid;
    gap: var(--_3);
    max-inline-size: 46rem;
  }
  label {
    display: grid;
    gap: var(--_1);
  }
  label:not(.codes) {
    max-inline-size: 20rem;
  }
  textarea {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
  }
  .problems {
    margin: 0;
    padding-block: var(--_2);
    padding-inline: var(--_4) var(--_3);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_2) var(--_3);
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  .ticked {
    font-size: 0.9375em;
  }
  .sheets {
    display: grid;
    gap: var(--_1);
    margin: 0;
    padding-inline-start: 1.5em;
  }
  button {
    justify-self: start;
  }
`;

export const formStyles = [plainFields, shared, form];
export const entryStyles = [plainFields, shared, entry];
