import {css} from 'lit';

export const chartKeyStyles = css`
  .chart-key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    margin: var(--_2) 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375rem;
  }
  .chart-key li {
    display: flex;
    align-items: center;
    gap: var(--_1);
  }
  .chart-key svg {
    flex: none;
  }
`;
