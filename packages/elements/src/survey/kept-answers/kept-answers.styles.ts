import {css} from 'lit';

export const styles = css`
  h3,
  h4 {
    margin: 0 0 var(--_2);
    font-size: 1.25em;
  }
  h3:focus {
    outline: none;
  }
  h4 {
    margin-block-start: var(--_3);
    font-size: 1em;
  }
  /* Words of more than one line begin where the others do. */
  button.quiet {
    padding-inline: 0;
    text-align: start;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li,
  .left {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_hair);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    overflow-wrap: anywhere;
  }
  .what strong {
    flex-basis: 100%;
  }
  .fact,
  .why,
  .open {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .open {
    font-weight: 600;
  }
  .actions,
  .line,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
  }
  .row {
    gap: var(--_2);
    margin-block: var(--_3);
  }
  .line {
    margin-block-start: var(--_3);
    border-block-start: 1px solid var(--_hair);
  }
  .naming {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    align-items: end;
    margin-block: var(--_2);
  }
  .naming label {
    flex: 1 1 14rem;
  }
  .naming input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  .said p,
  .problem p {
    margin: var(--_2) 0 0;
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_line);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .problem p {
    border-color: var(--_danger);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
