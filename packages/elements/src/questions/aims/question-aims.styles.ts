import {css} from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .aims {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_3);
    margin-block-start: var(--_2);
  }
  .aims label {
    display: grid;
    flex: 0 1 auto;
    gap: var(--_1);
    min-inline-size: min(100%, 9rem);
    max-inline-size: 100%;
    font-size: 0.9375em;
  }
  .aims :is(select, input) {
    min-block-size: var(--_target);
    max-inline-size: min(100%, 22rem);
    padding: var(--_1) var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  .aims option {
    background: Canvas;
    color: CanvasText;
  }

  .checklist {
    display: grid;
    gap: var(--_2);
    max-inline-size: 40rem;
    margin-block: var(--_2) var(--_3);
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_hair);
  }
  .checklist p {
    margin: 0;
  }
  .name {
    font-weight: 600;
  }
  .level {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .counts {
    min-block-size: 1.5em;
    font-size: 0.9375em;
  }
  .face,
  input:checked + .face {
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  .option > input {
    inset-inline-start: 0.25rem;
  }
  .face {
    padding-inline: 2.125rem 0.5rem;
  }
  .face:hover {
    background: var(--_tint);
  }
  .said {
    margin: 0;
  }
  @media print {
    .aims :is(select, input) {
      border: 0;
      padding: 0;
    }
  }
`;
