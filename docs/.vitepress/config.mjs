import GithubSlugger from 'github-slugger';
import { defineConfig } from 'vitepress';
import { chinese, english } from './labels.mjs';
import { counterpart, sidebar } from './navigation.mjs';
import { plainCode } from './plain-code.mjs';
import { repositoryLinks } from './repository-links.mjs';

export default defineConfig({
  title: 'Through Train',
  base: '/docs/',
  appearance: false,
  // Everything that is not markup in files of its own: the server's policy allows no inline script.
  metaChunk: true,
  // docs/checks looks at every link, and at the heading it leads to.
  ignoreDeadLinks: true,
  srcExclude: ['scripts/**'],
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'Put a citizens’ mailbox into any government website',
      themeConfig: { ...english, sidebar: sidebar('en') },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      title: '直通车',
      description: '把市长信箱放进任何政府网站',
      themeConfig: { ...chinese, sidebar: sidebar('zh') },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        detailedView: false,
        locales: { root: { translations: english.search }, zh: { translations: chinese.search } },
      },
    },
    // Runs in the browser, written out as text: nothing of this file is in reach there.
    i18nRouting: ({ page }, _route, language) =>
      page.value.frontmatter.counterpart ?? (language === 'zh' ? '/zh/' : '/'),
  },
  markdown: {
    // The anchors are those of the code host, so that one link holds in both places.
    anchor: { slugify: (text) => new GithubSlugger().slug(text) },
    config: (markdown) => markdown.use(repositoryLinks).use(plainCode),
  },
  transformPageData(page) {
    const other = counterpart(page.relativePath);
    if (other !== undefined) {
      page.frontmatter.counterpart = `/${other.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`;
    }
  },
  // A class for the sign of a key on Apple's keyboards is not worth a hash in the policy.
  transformHtml: (html) => html.replace(/\s*<script id="check-mac-os">.*?<\/script>/s, ''),
});
