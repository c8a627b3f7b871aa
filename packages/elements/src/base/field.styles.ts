import {css} from 'lit';

/** What all question controls look alike in: heading, hint, error, and a field to write in. */
export const field = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [part='label'] {
    display: block;
    inline-size: 100%;
    margin-block-end: var(--_3);
    padding: 0;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .mark {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }
  [part='hint'] {
    margin-block: calc(-1 * var(--_2)) 0.75rem;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  [part='error'] {
    display: flex;
    gap: var(--_2);
    margin-block: calc(-1 * var(--_2)) var(--_2);
    color: var(--_danger);
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part='error'].soft {
    color: inherit;
  }
  [part='error'] svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  input.line,
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_2) 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    transition: border-color var(--_motion);
  }
  /* The wrapper's copy of the text makes a field of several lines as high as its text. */
  .grow {
    display: grid;
  }
  .grow::after,
  .grow > textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
    padding: var(--_2) 0.75rem;
    border: 1px solid;
  }
  textarea {
    resize: none;
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  :is(input.line, textarea, select):hover:enabled {
    border-color: currentColor;
  }
  :is(input.line, textarea, select)[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  :disabled {
    cursor: not-allowed;
  }
  fieldset:disabled > [part='body'],
  :is(input.line, textarea, select):disabled {
    opacity: 0.6;
  }
  @media print {
    [part='clear'] {
      display: none;
    }
  }
`;

/** A row with a radio button or a check box, clickable as a whole: "<label class="option"><input><span class="face">". */
export const options = css`
  .option {
    position: relative;
    display: block;
  }
  .option > input {
    appearance: none;
    position: absolute;
    z-index: 2;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    border: 2px solid var(--_line);
    border-radius: 50%;
    cursor: inherit;
    pointer-events: none;
    transition: border var(--_motion);
  }
  .option > input:checked {
    border: 0.375rem solid var(--_accent);
  }
  .option > input:focus-visible {
    outline: 0;
  }
  .option > input:focus-visible + .face {
    z-index: 1;
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .face {
    position: relative;
    display: block;
    block-size: 100%;
    min-block-size: var(--_target);
    padding-block: 0.5625rem;
    padding-inline: 2.625rem 0.75rem;
    border: 1px solid color-mix(in srgb, currentColor 28%, transparent);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  .face:hover {
    background: var(--_tint);
  }
  input:checked + .face {
    z-index: 1;
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  input:disabled + .face {
    cursor: not-allowed;
  }
  .title {
    display: block;
    font-weight: 500;
  }
  .description {
    display: block;
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.4;
  }
  @media (forced-colors: active) {
    .option > input:checked {
      border-color: Highlight;
    }
    input:checked + .face {
      border: 2px solid Highlight;
    }
  }
`;
