/** The document around what a framework has rendered on the server. */
export const documentWith = (rendered: string, api: string): string => `<!doctype html>
<html lang="zh-CN" data-api="${api}">
  <head>
    <meta charset="utf-8">
    <title>群众来信</title>
    <link rel="icon" href="data:,">
    <style>
      /* The room that the elements will need, so that nothing moves when they appear. */
      appeal-list { display: flow-root; min-height: 30rem }
      mayor-mailbox { display: flow-root; min-height: 130rem }
    </style>
    <script type="module" src="/client.js"></script>
  </head>
  <body><div id="app">${rendered}</div></body>
</html>`;

export const apiOfPage = (): string => document.documentElement.dataset.api ?? '';

export function placeOfPage(): HTMLElement {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no element with the id "app".');
  return place;
}
