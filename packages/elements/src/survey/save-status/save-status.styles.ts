import {css} from 'lit';

export const styles = css`
  .status {
    margin: 0;
    min-block-size: 1.5em;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .warning {
    padding: var(--_3);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .warning p {
    margin: 0 0 var(--_2);
  }
`;
