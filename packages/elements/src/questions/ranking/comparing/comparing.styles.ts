import {css} from 'lit';

/** What both ways of comparing look alike in: the question, the progress, the order at the end. */
export const comparing = css`
  .comparing {
    max-inline-size: var(--consulta-ranking-width, 46rem);
  }
  .asking {
    margin-block: 0 var(--_3);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .asking:focus:not(:focus-visible) {
    outline: 0;
  }
  .calm {
    margin-block: 0 var(--_3);
    color: var(--_quiet);
  }
  .foot > .calm {
    flex: 1 1 14rem;
    margin: 0;
  }
  .description,
  .parts {
    display: block;
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.4;
  }
  .parts > span {
    display: block;
    padding-inline-start: 0.875em;
  }
  .parts > span::before {
    content: '·';
    display: inline-block;
    inline-size: 0.875em;
    margin-inline-start: -0.875em;
  }

  /* Where one stands, and the way back: one line that keeps its place from choice to choice. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2) var(--_3);
    min-block-size: 2.75rem;
    margin-block-start: var(--_3);
  }
  .way {
    display: block;
    inline-size: 100%;
    block-size: 0.25rem;
    margin-block-start: var(--_3);
    border-radius: 1rem;
  }
  .way.rtl {
    transform: scaleX(-1);
  }
  .way .track {
    fill: var(--_hair);
  }
  .way .done {
    fill: var(--_accent);
  }
  .left {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  /* The order. */
  .order {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .order li {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    align-items: baseline;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_hair);
  }
  .order .place {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .order .tied {
    display: block;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    margin-block-start: var(--_3);
  }
  .circle {
    margin-block-start: var(--_3);
    padding: 0.75rem var(--_3) var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .circle p,
  .circle ul {
    margin-block: 0 var(--_2);
  }
  .circle ul {
    padding-inline-start: 1.25rem;
  }
  .circle li {
    margin-block: var(--_1);
  }
  .circle > :last-child {
    margin-block-end: 0;
  }
  .order-lead {
    margin-block-start: var(--_4);
  }
  .aside-list {
    margin-block: var(--_3) 0;
    padding: 0;
    color: var(--_quiet);
    font-size: 0.9375em;
    list-style: none;
  }
  .aside-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_2);
  }
  @media (forced-colors: active) {
    .way .track {
      fill: GrayText;
    }
    .way .done {
      fill: Highlight;
    }
  }
`;
