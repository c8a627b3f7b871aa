import {css} from 'lit';

/** A table of two columns of radio buttons around what they are about; it fits into 320 pixels. */
export const bestWorst = css`
  .screen {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .screen th {
    font-weight: 400;
  }
  .screen thead th {
    padding: 0 var(--_1) var(--_2);
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.25;
    vertical-align: bottom;
    text-align: center;
  }
  .screen .pole {
    inline-size: 5.5rem;
  }
  .screen tbody tr {
    border-block-start: 1px solid var(--_hair);
  }
  .screen tbody tr:last-child {
    border-block-end: 1px solid var(--_hair);
  }
  .screen tbody tr.chosen {
    background: var(--_chosen);
  }
  .screen tbody th {
    padding: 0.75rem var(--_1);
    text-align: start;
  }
  .screen .title {
    display: block;
    font-weight: 500;
    line-height: 1.4;
  }
  .screen .quiet {
    padding-inline: 0;
    font-size: 0.875em;
  }
  .screen td {
    padding: 0;
    text-align: center;
  }
  /* The whole cell is the target. */
  .screen label {
    display: grid;
    place-items: center;
    min-block-size: 3.75rem;
    cursor: pointer;
  }
  .screen input {
    appearance: none;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin: 0;
    border: 2px solid var(--_line);
    border-radius: 50%;
    cursor: inherit;
    transition: border var(--_motion);
  }
  .screen label:hover input:enabled {
    border-color: currentColor;
  }
  .screen input:checked {
    border: 0.5625rem solid var(--_accent);
  }
  .screen input:disabled {
    opacity: 0.6;
  }
  .both {
    margin-block: var(--_3) 0;
    color: var(--_danger);
    font-weight: 600;
  }
  @container (max-width: 24rem) {
    .screen .pole {
      inline-size: 4.5rem;
    }
  }
  @media (forced-colors: active) {
    .screen input:checked {
      border-color: Highlight;
    }
    .screen tbody tr.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
