import {css} from 'lit';

export const comboboxStyles = css`
  .entry {
    position: relative;
  }
  .entry > input.line {
    padding-inline-end: 3rem;
    text-overflow: ellipsis;
  }
  .entry > input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .toggle {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .combobox svg,
  .chip svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [role='listbox'] {
    max-block-size: min(20rem, 55vh);
    margin: var(--_1) 0 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
  }
  [role='option'] {
    position: relative;
    min-block-size: var(--_target);
    padding-block: 0.5625rem;
    padding-inline: 2.5rem 0.75rem;
    cursor: pointer;
  }
  [role='option'] .title {
    font-weight: 400;
  }
  [role='option']:hover {
    background: var(--_tint);
  }
  [role='option'].active {
    outline: var(--_focus);
    outline-offset: -3px;
    background: var(--_tint);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_chosen);
  }
  [role='option'][aria-selected='true'] .title {
    font-weight: 600;
  }
  .tick {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
    visibility: hidden;
  }
  [aria-selected='true'] > .tick {
    visibility: visible;
  }
  .nothing {
    margin: var(--_1) 0 0;
    padding: var(--_2) 0.75rem;
    color: var(--_quiet);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin: 0 0 var(--_2);
    padding: 0;
    list-style: none;
  }
  .chips li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_1) 0.75rem;
    border: 1px solid var(--_accent);
    border-radius: 1.5rem;
    background: var(--_chosen);
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .chip svg {
    inline-size: 1rem;
    block-size: 1rem;
  }
  @media (forced-colors: active) {
    [role='option'].active {
      outline-color: Highlight;
    }
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .chip {
      border-width: 2px;
    }
  }
  @media print {
    .toggle,
    .chip svg,
    .entry > input::placeholder {
      visibility: hidden;
      color: transparent;
    }
  }
`;
