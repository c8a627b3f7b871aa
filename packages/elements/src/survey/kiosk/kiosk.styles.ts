import {css} from 'lit';

export const styles = css`
  .card {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  h3,
  h4 {
    margin: 0 0 var(--_2);
    font-size: 1.25em;
  }
  h4 {
    margin-block-start: var(--_3);
    font-size: 1.0625em;
  }
  h3:focus {
    outline: none;
  }
  p {
    max-inline-size: 70ch;
    margin: 0 0 var(--_2);
  }
  .quiet-text,
  .hint {
    color: var(--_quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block: var(--_3) 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: var(--_2);
    margin-block: var(--_3) var(--_2);
  }
  .choices button {
    min-block-size: 4rem;
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }
  .foot {
    margin-block-start: var(--_4);
    text-align: end;
  }
  dialog {
    max-inline-size: min(32rem, calc(100vw - 2rem));
    padding: var(--_4);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--consulta-color-surface, Canvas);
    color: var(--consulta-color-text, CanvasText);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 80%);
    /* Whoever asks may be gone; what they wrote is not for who comes along. */
    backdrop-filter: blur(1rem);
  }
  fieldset {
    min-inline-size: 0;
    margin: var(--_3) 0 0;
    padding: 0;
    border: 0;
  }
  legend,
  .field > label {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .field {
    margin-block-start: var(--_3);
  }
  .field input,
  .field textarea {
    inline-size: min(24rem, 100%);
    min-block-size: var(--_target);
    padding: var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  .secret {
    /* Not a password field: browsers would offer to keep the PIN, and to fill it in for the next person. */
    -webkit-text-security: disc;
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: var(--_target);
  }
  .option input {
    margin: 0;
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  summary {
    display: list-item;
    min-block-size: var(--_target);
    margin-block-start: var(--_2);
    padding-block: var(--_2);
    cursor: pointer;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_1) var(--_3);
    padding-block: var(--_1);
    border-block-end: 1px solid var(--_hair);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
