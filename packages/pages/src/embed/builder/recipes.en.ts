import { drupalCode, type RecipeTexts, wordpressCode } from './recipe.js';

const notTried = (what: string): string =>
  `We have not installed it in ${what} ourselves; the steps follow its public documentation. Menus may be named otherwise in your version.`;

export const englishRecipes: RecipeTexts = {
  html: {
    name: 'A plain page (HTML file)',
    tried: 'This way is checked by the project’s tests, in a current browser and in Chromium 86.',
    steps: () => [
      {
        text: 'Open the page’s source and paste the lines above where the element should stand. With several elements on a page, the line with the script is needed once.',
      },
      {
        text: 'Save it in the encoding it has. Pages in GBK stay in GBK: the script does not mind.',
      },
      {
        text: 'Put it on the website and open it by its address; a page opened as a file (file://) cannot reach the server.',
      },
      { text: 'If it says “not registered”, see “Is your website registered?”.' },
    ],
  },
  webforms: {
    name: 'A page that is one big form (ASP.NET)',
    tried:
      'Checked by the project’s tests in a current browser and in Chromium 86, on a page made as WebForms makes them; not installed on IIS.',
    steps: ({ script, markup }) => [
      {
        text: 'View the page’s source. If <form id="aspnetForm"> or <form id="form1"> follows <body>, </form> stands at the very end, and there is a __VIEWSTATE, it is one. If the element can stand after </form>, do as for a plain page.',
      },
      {
        text: 'Where it has to be inside the form, paste these lines. Forms cannot be nested, so the fallback is a link:',
        code: `${script}\n\n${markup}`,
      },
      {
        text: 'Put them into the .aspx page or the master page, where the element should stand. Not into an UpdatePanel: its updates make its content anew, and a half-written letter is lost.',
      },
      {
        text: 'Open the published page and try its own search and buttons: they work as before. Add ?appeal-debug to its address for the doctor.',
      },
    ],
  },
  government: {
    name: 'Government site groups (JCMS, TRS WCM, Boda and the like)',
    tried:
      'We cannot install these commercial systems: the steps follow what such systems have in common and were not tried. Menus may be named otherwise.',
    steps: ({ host }) => [
      {
        text: 'Do not paste into the article editor, which removes scripts and unknown tags. Open the template management and make (or copy) a page template for the section.',
      },
      {
        text: 'In the template’s source, paste the lines above where the content stands. A component for custom code or HTML will do as well.',
      },
      { text: 'Give the template to the section and publish (generate) its pages again.' },
      {
        text: 'Open the published page, view its source and look for loader.js. If it is not there it was filtered: ask the maker of the system to let the script and the tag pass.',
      },
      {
        text: `Where a web application firewall or a check for foreign links stands before the site, allow ${host}. A content policy is usually set there or in Nginx.`,
      },
      { text: 'If preview and public site have different addresses, register both.' },
    ],
  },
  wordpress: {
    name: 'WordPress',
    tried: notTried('WordPress'),
    steps: (parts) => [
      {
        text: 'In functions.php of your child theme, or in a site plugin (WordPress 6.3 and later):',
        code: wordpressCode(parts),
      },
      { text: 'Edit the page, add a “Custom HTML” block and paste:', code: parts.markup },
      {
        text: 'Save it as an administrator with the right unfiltered_html (in a multisite: a super admin); otherwise the tags are removed.',
      },
      { text: 'Exclude loader.js from plugins that combine scripts, and empty the caches.' },
    ],
  },
  drupal: {
    name: 'Drupal',
    tried: notTried('Drupal'),
    steps: (parts) => [
      { text: 'In THEME.libraries.yml of your theme:', code: drupalCode(parts) },
      {
        text: 'In the page’s Twig template (THEME is your theme’s name):',
        code: `{{ attach_library('THEME/through-train') }}\n${parts.markup}`,
      },
      {
        text: 'Inside a text or a block the text format must be “Full HTML”, or its filter “Limit allowed HTML tags” must allow:',
        code: `<${parts.tag} ${parts.attributes}>`,
      },
      { text: 'Rebuild the caches: drush cr.' },
    ],
  },
  discuz: {
    name: 'Discuz! X',
    tried: notTried('Discuz!'),
    steps: ({ script, markup }) => [
      {
        text: 'Back up the templates. In template/default/common/footer.htm, before </body>:',
        code: script,
      },
      {
        text: 'In the template that should show the element, such as template/default/portal/index.htm:',
        code: markup,
      },
      { text: 'Save in the encoding the template has: GBK or UTF-8 without BOM.' },
      { text: 'Update the template cache in the administration. Posts do not take these tags.' },
    ],
  },
  dedecms: {
    name: 'DedeCMS',
    tried: notTried('DedeCMS'),
    steps: () => [
      {
        text: 'In templets/default/, copy a page template such as article_article.htm and paste the lines above into the copy, where the content stands.',
      },
      {
        text: 'Save it in its encoding. Do not paste into the content editor, which filters scripts.',
      },
      { text: 'Add a single page in the channel management and choose the new template.' },
      { text: 'Generate the single pages again and open the page from the home page.' },
    ],
  },
};
