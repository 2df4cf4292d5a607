import { css } from 'lit';

export const detailStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.5em;
    margin-block-start: 0.75em;
  }
  .facts > div {
    display: flex;
    gap: 0.5em;
  }
  .facts dd {
    color: var(--_text);
  }
  .standing {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    padding-block-end: 0.75em;
    border-block-start: 1px solid var(--_line);
    border-block-end: 1px solid var(--_line);
  }
  .more {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .more > summary {
    padding: 0.75em 0;
    font-weight: 600;
    cursor: pointer;
  }
  @media (max-width: 40em) {
    .standing > .state {
      display: block;
    }
  }
`;
