import {css} from 'lit';

export const styles = css`
  h3 {
    margin: 0 0 var(--_2);
    font-size: 1.125em;
  }
  p {
    color: var(--_quiet);
  }
  /* The survey knows its own width, and says so in these two. */
  .wide {
    display: var(--_wide, none);
  }
  button.folded {
    display: var(--_folded, flex);
    inline-size: 100%;
    font-weight: 600;
  }
  button.folded::before {
    content: '+';
  }
  button.folded[aria-expanded='true']::before {
    content: '–';
  }
  .body {
    display: var(--_wide, none);
    margin-block-start: var(--_2);
  }
  .body.open {
    display: block;
  }
`;
