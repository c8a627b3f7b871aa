import {css} from 'lit';

/** Black on white, without what cannot be used on paper, and no block torn apart. */
export const printStyles = css`
  @media print {
    :host {
      --_text: #000;
      --_quiet: #333;
      --_line: #666;
      --_hair: #ccc;
      --_tint: transparent;
      color: #000;
      font-size: 10.5pt;
    }
    article {
      max-inline-size: none;
    }
    .tools,
    .arithmetic summary {
      display: none;
    }
    .answers summary {
      list-style: none;
      min-block-size: 0;
    }
    .answers summary::-webkit-details-marker {
      display: none;
    }
    h2 {
      font-size: 18pt;
    }
    header {
      padding-block-end: var(--_3);
      border-block-end: 1px solid #000;
    }
    .overall {
      padding: var(--_3);
      border: 1px solid var(--_line);
    }
    h2,
    h3,
    h4,
    thead {
      break-after: avoid;
    }
    .overall,
    .extremes section,
    .score,
    .advice,
    .lowest,
    .entry,
    tr,
    .notice {
      break-inside: avoid;
    }
    .score,
    .advice {
      break-after: avoid;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
