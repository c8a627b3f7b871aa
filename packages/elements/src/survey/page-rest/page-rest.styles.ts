import {css} from 'lit';

export const styles = css`
  .banner {
    margin-block: var(--_3);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_line);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .banner p {
    margin: 0;
  }
  .problems {
    margin-block-end: var(--_3);
    padding: var(--_3);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .problems:focus {
    outline: none;
  }
  .problems h3 {
    margin: 0;
    font-size: 1.125em;
  }
  .problems ul {
    margin: var(--_2) 0 0;
    padding: 0;
    list-style: none;
  }
  .problems button {
    text-align: start;
  }
  .problems.soft {
    border-color: var(--_line);
  }
  @media print {
    .banner {
      display: none;
    }
  }
`;
