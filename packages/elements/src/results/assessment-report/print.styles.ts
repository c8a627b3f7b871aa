import {css} from 'lit';

/** Black on white, without what cannot be used on paper, and no block torn apart. */
export const printStyles = css`
  @media print {
    .tools,
    .choices,
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
    h3 {
      font-size: 13pt;
    }
    h4 {
      font-size: 11pt;
    }
    .arithmetic,
    .arithmetic thead th,
    .policies,
    .score-facts,
    .facts,
    .reason {
      font-size: 8.5pt;
    }
    .extremes {
      grid-template-columns: 1fr 1fr;
      gap: var(--_4);
    }
    td {
      white-space: nowrap;
    }
    details.answers {
      break-before: page;
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
    .dimension,
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
