import {css} from 'lit';

export const styles = css`
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
  }
  button.quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding-inline: 0;
    font-size: 0.9375em;
  }
  [part='comment'],
  [part='evidence'] {
    max-inline-size: 40rem;
    margin-block-start: var(--_2);
  }
  label,
  .name {
    display: block;
    margin-block: 0 var(--_1);
    font-size: 0.9375em;
  }
  .name {
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: var(--_3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_hair);
  }
  [part='item'] .line {
    margin-block-end: var(--_2);
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_2);
    margin: 0;
    font-size: 0.9375em;
  }
`;
