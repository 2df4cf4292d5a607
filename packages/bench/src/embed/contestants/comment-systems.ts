/** Waline and Artalk, each a form with a list below it. */
export const waline = {
  name: 'Waline',
  package: '@waline/client',
  head: `<link rel="stylesheet" href="/npm/@waline/client/dist/waline.css">
    <script type="module">
      import { init } from '/npm/@waline/client/dist/waline.js';
      init({ el: '#waline', serverURL: location.origin, lang: 'zh-CN' });
    </script>`,
  body: '<div id="waline"></div>',
} as const;

export const artalk = {
  name: 'Artalk',
  package: 'artalk',
  head: `<link rel="stylesheet" href="/npm/artalk/dist/Artalk.css">
    <script src="/npm/artalk/dist/Artalk.js" defer></script>
    <script type="module">
      Artalk.init({ el: '#artalk', pageKey: '/', pageTitle: 'x', server: location.origin, site: 'x' });
    </script>`,
  body: '<div id="artalk"></div>',
} as const;
