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
  p {
    max-inline-size: 70ch;
    margin: 0 0 var(--_2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block: var(--_3) 0;
  }
  .said {
    min-block-size: 1.5em;
  }
  .answers {
    margin-block-start: var(--_4);
  }
  h4 {
    margin: 0;
    font-size: 1.125em;
  }
  @media print {
    .row,
    .said,
    .other {
      display: none;
    }
    .card {
      padding: 0;
      border: 0;
    }
  }
`;
