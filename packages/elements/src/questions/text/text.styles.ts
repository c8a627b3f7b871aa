import {css} from 'lit';

export const styles = css`
  .field {
    max-inline-size: var(--consulta-text-width, 40rem);
  }
  .grow {
    display: grid;
  }
  .grow::after,
  .grow > textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
    padding: var(--_2) 0.75rem;
    border: 1px solid;
  }
  textarea {
    min-block-size: 6.25rem;
    resize: none;
  }
  [part='count'] {
    margin-block: var(--_1) 0;
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  [part='count'].over {
    color: var(--_danger);
    font-weight: 600;
  }
`;
