import {css} from 'lit';

export const styles = css`
  [part='field'] {
    max-inline-size: var(--consulta-note-width, 42rem);
    padding-block: var(--_1);
    padding-inline-start: var(--_3);
    border-inline-start: 0.25rem solid var(--_hair);
  }
  [part='label'],
  [part='hint'] {
    margin: 0;
  }
  [part='label'][role='heading'] {
    margin-block-end: var(--_1);
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  @media (forced-colors: active) {
    [part='field'] {
      border-color: CanvasText;
    }
  }
`;
