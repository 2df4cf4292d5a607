import { readFile } from 'node:fs/promises';
import { fallbackSnippet } from '@through-train/widgets/fallback-snippet.js';
import { embedLines, type NeededModule } from '@through-train/widgets/snippet.js';
import type { Contestant } from './contestant.js';
import { versionOf } from './version.js';

interface Integrity {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  readonly elements: Readonly<Record<string, readonly NeededModule[]>>;
}

/** The mailbox as the embed builder says to embed it: with its plain form, and with a telephone number. */
export async function ours(): Promise<readonly Contestant[]> {
  const from = '@through-train/widgets';
  const version = await versionOf(from);
  const file = new URL(`../../node_modules/${from}/cdn/${version}/integrity.json`, import.meta.url);
  const { files, elements } = JSON.parse(await readFile(file, 'utf8')) as Integrity;
  const element = 'mayor-mailbox';
  const attributes = [['site', 'linxiang']] as const;
  const phone = '<p>如信箱未能显示，请拨打 12345。</p>';
  const plainForm = fallbackSnippet({ element, api: '', site: 'linxiang' });
  const fixed = (fallback: string) =>
    embedLines({
      element,
      attributes,
      fallback,
      folder: `/cdn/${version}/`,
      integrity: files['loader.js']?.integrity,
      modules: elements[element],
      siteAddress: '/v1/sites/linxiang',
    });
  const channel = (fallback: string) =>
    embedLines({ element, attributes, fallback, folder: '/cdn/v1/' });
  return [
    { name: '<mayor-mailbox>, form, version with hash', lines: fixed(plainForm) },
    { name: '<mayor-mailbox>, form, one tag', lines: channel(plainForm) },
    { name: '<mayor-mailbox>, number, version with hash', lines: fixed(phone) },
    { name: '<mayor-mailbox>, number, one tag', lines: channel(phone) },
  ].map(({ name, lines }) => ({
    name,
    package: from,
    head: `${lines.head}<style>mayor-mailbox { display: flow-root; min-height: 100vh }</style>`,
    body: lines.markup,
    usable: 'mayor-mailbox textarea',
    replaced: true,
  }));
}

const shoelaceControls = [
  'input',
  'textarea',
  'select',
  'option',
  'radio-group',
  'radio',
  'checkbox',
  'button',
];

/** A SurveyJS form with the fields that the mailbox shows first. */
const survey = {
  elements: [
    {
      type: 'radiogroup',
      name: 'kind',
      title: '类型',
      isRequired: true,
      choices: ['咨询', '投诉'],
    },
    { type: 'dropdown', name: 'mailbox', title: '收件信箱', choices: ['临湘市市长', '不清楚'] },
    { type: 'text', name: 'title', title: '标题', isRequired: true, maxLength: 40 },
    { type: 'comment', name: 'body', title: '内容', isRequired: true, maxLength: 4000 },
    { type: 'text', name: 'phone', title: '手机', inputType: 'tel' },
    { type: 'boolean', name: 'publication', title: '是否同意公开' },
  ],
};

/** What people embed instead. */
export const peers: readonly Contestant[] = [
  {
    name: 'Waline',
    package: '@waline/client',
    head: `<link rel="stylesheet" href="/npm/@waline/client/dist/waline.css">
    <script type="module">
      import { init } from '/npm/@waline/client/dist/waline.js';
      init({ el: '#waline', serverURL: location.origin, lang: 'zh-CN' });
    </script>`,
    body: '<div id="waline"></div>',
    usable: '#waline textarea',
  },
  {
    name: 'Artalk',
    package: 'artalk',
    head: `<link rel="stylesheet" href="/npm/artalk/dist/Artalk.css">
    <script src="/npm/artalk/dist/Artalk.js" defer></script>
    <script type="module">
      Artalk.init({ el: '#artalk', pageKey: '/', pageTitle: 'x', server: location.origin, site: 'x' });
    </script>`,
    body: '<div id="artalk"></div>',
    usable: '#artalk textarea',
  },
  {
    name: 'altcha (one check box)',
    package: 'altcha',
    head: '<script src="/npm/altcha/dist/main/altcha.min.js" async defer type="module"></script>',
    body: '<form><altcha-widget challenge="/altcha/challenge"></altcha-widget></form>',
    usable: 'altcha-widget input[type="checkbox"]',
  },
  {
    name: 'Shoelace, 7 controls',
    package: '@shoelace-style/shoelace',
    head: `<link rel="stylesheet" href="/npm/@shoelace-style/shoelace/cdn/themes/light.css">
    <script type="module">
      ${shoelaceControls
        .map((name) => `import '/npm/@shoelace-style/shoelace/cdn/components/${name}/${name}.js';`)
        .join('\n      ')}
    </script>`,
    body: `<form>
      <sl-radio-group label="类型"><sl-radio value="a">咨询</sl-radio><sl-radio value="b">投诉</sl-radio></sl-radio-group>
      <sl-select label="收件信箱"><sl-option value="a">临湘市市长</sl-option></sl-select>
      <sl-input label="标题"></sl-input>
      <sl-textarea label="内容"></sl-textarea>
      <sl-checkbox>同意公开</sl-checkbox>
      <sl-button type="submit">提交</sl-button>
    </form>`,
    usable: 'sl-textarea textarea',
  },
  {
    name: 'SurveyJS',
    package: 'survey-js-ui',
    head: `<link rel="stylesheet" href="/npm/survey-core/survey-core.fontless.min.css">
    <script src="/npm/survey-core/survey.core.min.js" defer></script>
    <script src="/npm/survey-core/survey.i18n.min.js" defer></script>
    <script src="/npm/survey-js-ui/survey-js-ui.min.js" defer></script>
    <script type="module">
      const model = new Survey.Model(${JSON.stringify(survey)});
      model.locale = 'zh-cn';
      model.render(document.getElementById('survey'));
    </script>`,
    body: '<div id="survey"></div>',
    usable: '#survey textarea',
  },
];
