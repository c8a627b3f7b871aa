import {css} from 'lit';

export const styles = css`
  section {
    margin-block: var(--_4);
    border-block-start: 1px solid var(--_hair);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_3);
  }
  h3 {
    margin: var(--_3) 0;
    font-size: 1.125em;
  }
  dl {
    margin: 0;
  }
  .entry {
    padding-block: var(--_2);
  }
  dt {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  dd:not(.note) {
    font-weight: 600;
  }
  .unanswered {
    font-style: italic;
    color: var(--_quiet);
  }
`;
