import {css} from 'lit';

export const styles = css`
  .card {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  h3 {
    margin: 0 0 var(--_2);
    font-size: 1.25em;
  }
  h3:focus {
    outline: none;
  }
  p,
  .text {
    max-inline-size: 70ch;
    margin: 0 0 var(--_2);
  }
  .text {
    /* Paragraphs as the author wrote them. */
    white-space: pre-line;
  }
  .quiet-text {
    color: var(--_quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-start: var(--_3);
  }
  details {
    margin-block-start: var(--_3);
  }
  summary {
    display: list-item;
    min-block-size: var(--_target);
    padding-block: var(--_2);
    cursor: pointer;
  }
  @media print {
    .row,
    details {
      display: none;
    }
    .card {
      padding: 0;
      border: 0;
    }
  }
`;
