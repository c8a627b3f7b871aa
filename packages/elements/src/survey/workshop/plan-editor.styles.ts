import {css} from 'lit';

export const editorStyles = css`
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
  }
  .save p {
    margin: 0;
    color: var(--_quiet);
  }
  @media print {
    .save {
      display: none;
    }
  }
`;
