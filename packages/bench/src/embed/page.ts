import type { Contestant } from './contestants/contestant.js';

/** The page that a contestant stands on, alone. */
export const pageOf = ({ head, body }: Contestant): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>信箱</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <h1>信箱</h1>
    ${body}
    <p>页脚</p>
  </body>
</html>
`;
