import {css} from 'lit';

/** Black on white, everything unfolded, without what cannot be used on paper. */
export const printStyles = css`
  @media print {
    .tools,
    .switch input,
    .late-switch label,
    .menu,
    .page button,
    progress,
    .twin > summary {
      display: none;
    }
    /* Nothing was compared: a menu alone says nothing. */
    .page[data-page='groups']:not(:has(> :not(h3, .menu))) {
      display: none;
    }
    /* The names of the methods are buttons: on paper they are names. */
    .page .method-name button {
      display: inline;
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-decoration: none;
    }
    .switch input:not(:checked) + span {
      display: none;
    }
    .scroller {
      overflow: visible;
    }
    .twin table {
      font-size: 8pt;
    }
    .row summary {
      padding-block: 0.25rem;
    }
    .row .place {
      font-size: 1.5em;
    }
    h2,
    h3,
    h4,
    thead {
      break-after: avoid;
    }
    .row,
    .stacks,
    .said li,
    .another li,
    .common,
    .united,
    tr {
      break-inside: avoid;
    }
    .page {
      margin-block-start: 1.5rem;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
