import {css} from 'lit';

export const styles = css`
  ol {
    display: grid;
    gap: var(--_3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .overall {
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_hair);
  }
`;
