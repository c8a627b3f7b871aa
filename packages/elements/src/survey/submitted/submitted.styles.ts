import {css} from 'lit';

export const styles = css`
  .card {
    margin-block-end: var(--_4);
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  h2:focus {
    outline: none;
  }
  h2 {
    margin: 0 0 var(--_2);
    font-size: 1.5em;
  }
  p {
    margin: 0 0 var(--_2);
  }
  .state {
    font-size: 1.0625em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block: var(--_3) var(--_2);
  }
  .said {
    min-block-size: 1.5em;
  }
  .quiet-note {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  textarea {
    inline-size: 100%;
    padding: var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  @media print {
    .card {
      display: none;
    }
  }
`;
