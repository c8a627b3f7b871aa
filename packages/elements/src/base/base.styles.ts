import {css} from 'lit';

/**
 * The public palette. Everything is derived from the colour and font of the page around the element,
 * so that an embed looks at home on a light and on a dark page without being told. What a page inherits into the
 * element beyond family, size, weight and colour of its font would break the layout, so that it starts afresh here.
 */
export const base = css`
  :host {
    display: block;
    --_accent: var(--consulta-color-accent, #2563eb);
    --_on-accent: var(--consulta-color-on-accent, #fff);
    --_text: var(--consulta-color-text, currentColor);
    --_quiet: var(--consulta-color-quiet, color-mix(in srgb, currentColor 78%, transparent));
    --_line: var(--consulta-color-border, color-mix(in srgb, currentColor 55%, transparent));
    --_hair: color-mix(in srgb, currentColor 18%, transparent);
    --_tint: var(--consulta-color-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_chosen: color-mix(in srgb, var(--_accent) 14%, transparent);
    --_danger: var(--consulta-color-danger, color-mix(in srgb, currentColor 35%, #d00000));
    --_radius: var(--consulta-radius, 0.5rem);
    --_1: var(--consulta-space-1, 0.25rem);
    --_2: var(--consulta-space-2, 0.5rem);
    --_3: var(--consulta-space-3, 1rem);
    --_4: var(--consulta-space-4, 1.5rem);
    --_5: var(--consulta-space-5, 2.5rem);
    --_focus: var(--consulta-focus, 3px solid var(--_accent));
    /* Also where a page's root font is small, as with the widespread 62.5 %. */
    --_target: max(2.75rem, 44px);
    --_motion: var(--consulta-motion, 0.15s);
    font-family: var(--consulta-font, inherit);
    color: var(--_text);
    font-style: normal;
    font-variant: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    tab-size: 8;
    cursor: auto;
    list-style: outside;
    border-collapse: separate;
    caption-side: top;
    empty-cells: show;
  }
  /* What Markdown makes of a text. */
  :is(.description, [part='hint']) > :is(p, ul, ol, blockquote) {
    margin-block: 0 var(--_2);
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .visually-hidden:not(:focus-within, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
`;

/** Buttons: `primary` for the one next step, plain ones beside it. Part `button`. */
export const buttons = css`
  button.plain,
  button.primary,
  a.plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  button.plain:hover,
  a.plain:hover {
    background: var(--_tint);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, black);
  }
  button.quiet {
    min-block-size: var(--_target);
    padding: var(--_2);
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    button.primary {
      border-width: 3px;
    }
  }
`;
