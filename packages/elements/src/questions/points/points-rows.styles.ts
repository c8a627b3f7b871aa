import {css} from 'lit';

/** Points shared out among items, row by row. */
export const pointsRowsStyles = css`
  /* What the page behind looks like is not known: only a ground of its own can be read above moving rows. */
  .purse {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--consulta-points-top, 0.5rem);
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block: 0 var(--_2);
    margin-inline-start: auto;
    padding: var(--_1) 0.875rem;
    border-radius: 1.25rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .purse.over {
    background: var(--consulta-color-danger, #b00000);
    color: #fff;
  }
  .purse.done::before {
    content: '';
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    background: currentColor;
    clip-path: polygon(12% 50%, 24% 38%, 42% 56%, 76% 20%, 88% 32%, 42% 80%);
  }
  .shares,
  .shares .parts {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Wraps by itself. A container query would do the same, but Chromium 156 loses the layout of rows that come later. */
  .shares .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    padding-block: var(--_3);
  }
  .share > .about {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .shares .title {
    display: block;
    font-weight: 500;
  }
  .shares .description,
  .shares .parts {
    display: block;
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .shares .parts li {
    padding-inline-start: 0.875em;
  }
  .shares .parts li::before {
    content: '·';
    display: inline-block;
    inline-size: 0.875em;
    margin-inline-start: -0.875em;
  }
  .giving {
    flex: 0 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2) var(--_3);
    margin-inline-start: auto;
  }
  .giving .quiet {
    padding-inline: 0;
    font-size: 0.9375em;
  }
  .amount {
    display: flex;
    margin-inline-start: auto;
    align-items: stretch;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .step:hover:not([aria-disabled]) {
    background: var(--_tint);
  }
  .step svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .step[aria-disabled] {
    cursor: default;
  }
  .step[aria-disabled] svg {
    opacity: 0.35;
  }
  .amount .given {
    inline-size: 4rem;
    min-inline-size: 0;
    border: 0;
    background: none;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
    appearance: textfield;
  }
  .amount .given::-webkit-inner-spin-button,
  .amount .given::-webkit-outer-spin-button {
    appearance: none;
    margin: 0;
  }
  .amount .given::placeholder {
    color: var(--_quiet);
    font-weight: 400;
    opacity: 1;
  }
  .amount .given[aria-invalid='true'] {
    box-shadow: inset 0 -2px 0 var(--_danger);
  }
  .bar {
    flex: 1 0 100%;
    inline-size: 100%;
    block-size: 0.25rem;
    border-radius: 1rem;
  }
  .bar.rtl {
    transform: scaleX(-1);
  }
  .bar .track {
    fill: var(--_hair);
  }
  .bar .filled {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .purse {
      border: 2px solid CanvasText;
    }
    .purse.done::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .bar .track {
      fill: GrayText;
    }
    .bar .filled {
      fill: Highlight;
    }
    .step[aria-disabled] svg {
      stroke: GrayText;
      opacity: 1;
    }
  }
`;
