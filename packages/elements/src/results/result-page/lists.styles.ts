import {css} from 'lit';

/** Lists of bars with their key, of what people wrote, and the menus above. */
export const listsStyles = css`
  .stacks,
  .key,
  .said ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    margin-block-start: var(--_3);
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
  }
  .stacks {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_3);
  }
  .stacks .title {
    font-weight: 600;
  }
  @container (min-inline-size: 44rem) {
    .stacks li {
      display: grid;
      grid-template-columns: minmax(8rem, 30%) minmax(0, 1fr);
      align-items: center;
      gap: var(--_3);
    }
  }
  .menu {
    display: inline-grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    max-inline-size: 100%;
    margin-block-start: var(--_3);
  }
  .said {
    margin-block-start: var(--_4);
  }
  .said h4 {
    margin-block-end: var(--_2);
  }
  .said li {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .late {
    margin-inline-start: var(--_2);
    padding: 0 var(--_2);
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
`;
