import {css} from 'lit';

/** What every page of results has: its menus, and on paper black on white in a small size. */
export const resultPageStyles = css`
  select {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  @media print {
    :host {
      --_text: #000;
      --_quiet: #333;
      --_line: #666;
      --_hair: #ccc;
      --_tint: transparent;
      --_1: 0.125rem;
      --_2: 0.25rem;
      --_3: 0.5rem;
      --_4: 0.75rem;
      --_5: 1.25rem;
      color: #000;
      font-size: 10pt;
      line-height: 1.4;
    }
    article {
      /* Chromium prints an empty sheet where a container is the first of it, and all before it is left out. */
      container-type: normal;
      max-inline-size: none;
    }
  }
`;
