import {css} from 'lit';

export const planStyles = css`
  .plan {
    margin-block: var(--_3) var(--_4);
    padding: var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  h3,
  h4,
  p {
    margin: 0 0 var(--_2);
  }
  h3 {
    font-size: 1.25em;
  }
  h3:focus {
    outline: none;
  }
  h4 {
    font-size: 1em;
  }
  h4 span {
    font-weight: 400;
  }
  .gaps {
    display: grid;
    gap: var(--_3);
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .action {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    align-items: end;
    gap: var(--_2);
    margin-block-end: var(--_3);
  }
  .wide {
    grid-column: 1 / -1;
  }
  .action label {
    display: grid;
    gap: var(--_1);
    font-size: 0.9375em;
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  p select {
    inline-size: auto;
  }
  @media print {
    button.plain,
    button.quiet {
      display: none;
    }
  }
`;
