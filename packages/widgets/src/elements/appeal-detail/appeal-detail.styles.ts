import { css } from 'lit';

export const detailStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.5em;
    margin-block-start: calc(0.75em * var(--_space));
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .facts dd {
    color: var(--_text);
  }
  .standing {
    margin-block-start: calc(1em * var(--_space));
    padding-block-start: calc(0.75em * var(--_space));
    padding-block-end: calc(0.75em * var(--_space));
    border-block-start: 1px solid var(--_line);
    border-block-end: 1px solid var(--_line);
  }
  .more {
    margin-block-start: calc(2em * var(--_space));
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
