import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the pages. */
export const folder = fileURLToPath(new URL('..', import.meta.url));

/** The pages of each language in the order of the sidebar: a heading, then file and title. */
const pages = {
  en: [
    [
      'Begin',
      [
        ['quick-start', 'Quick start'],
        ['embed-builder', 'Embed builder'],
        ['doctor', 'When something is wrong: the doctor'],
        ['faq', 'Questions and complaints'],
      ],
    ],
    [
      'Put it into…',
      [
        ['recipes/index', 'All recipes'],
        ['recipes/html', 'A plain HTML page'],
        ['recipes/webforms', 'ASP.NET: a page that is one form'],
        ['recipes/wordpress', 'WordPress'],
        ['recipes/drupal', 'Drupal'],
        ['recipes/discuz', 'Discuz!'],
        ['recipes/dedecms', 'DedeCMS'],
        ['recipes/government-cms', 'Government CMS: JCMS, TRS, VSB'],
        ['frameworks', 'React, Vue, Svelte, Angular'],
      ],
    ],
    [
      'Make it yours',
      [
        ['theming', 'Themes, elder mode, density'],
        ['languages', 'Languages'],
        ['events', 'Events'],
        ['fallback', 'Without JavaScript'],
      ],
    ],
    [
      'Promises',
      [
        ['security', 'Security: CSP, SRI, CORS'],
        ['accessibility', 'Accessibility statement'],
        ['browsers', 'Browser grades'],
        ['performance', 'Weight and speed'],
        ['migration', 'Migration and versions'],
      ],
    ],
    [
      'For developers',
      [
        ['client', 'The client'],
        ['api', 'The API'],
        ['reference/index', 'Reference'],
        ['architecture', 'Architecture'],
      ],
    ],
    [
      'For operators',
      [
        ['command-line', 'Command line'],
        ['deploy/postgresql', 'PostgreSQL'],
        ['importing', 'Bringing in old letters'],
        ['staff-roles', 'Roles of officials'],
        ['officials', 'Using the desk (in Chinese)'],
      ],
    ],
  ],
  zh: [
    [
      '开始',
      [
        ['zh/quick-start', '快速开始'],
        ['zh/recipes', '常见 CMS 接入'],
        ['zh/doctor', '疑难解答'],
        ['zh/faq', '常见问题'],
      ],
    ],
    ['办理', [['officials', '办理台使用手册']]],
    [
      '调整',
      [
        ['zh/theming', '主题与长辈版'],
        ['zh/languages', '语言'],
        ['zh/fallback', '无脚本后备'],
      ],
    ],
    [
      '承诺',
      [
        ['zh/security', '安全策略'],
        ['zh/accessibility', '无障碍声明'],
        ['zh/browsers', '浏览器支持'],
      ],
    ],
  ],
};

/** Pages that TypeDoc and the other generators write, in the order of the sidebar. */
const references = [
  ['reference/elements', 'Elements'],
  ['reference/client', 'Client'],
  ['reference/api', 'API'],
];

const isThere = (page) => existsSync(join(folder, `${page}.md`));
const linkTo = (page) => `/${page.replace(/(^|\/)index$/, '$1')}`;

/** The sidebar of a language, as far as its pages are there. */
export function sidebar(language) {
  const sections = pages[language].map(([text, items]) => ({
    text,
    items: items.filter(([page]) => isThere(page)).map(([page, title]) => item(page, title)),
  }));
  return sections.filter(({ items }) => items.length > 0);
}

function item(page, text) {
  if (page !== 'reference/index') return { text, link: linkTo(page) };
  const items = references
    .filter(([generated]) => isThere(`${generated}/index`))
    .map(([generated, title]) => ({ text: title, link: `/${generated}/` }));
  return { text, link: linkTo(page), items };
}

/** Every page the sidebars promise. */
export const promised = Object.values(pages).flatMap((sections) =>
  sections.flatMap(([, items]) => items.map(([page]) => page)),
);

/** The same page in the other language, when there is one: `zh/faq.md` for `faq.md`. */
export function counterpart(file) {
  const other = file.startsWith('zh/') ? file.slice('zh/'.length) : `zh/${file}`;
  return existsSync(join(folder, other)) ? other : undefined;
}
