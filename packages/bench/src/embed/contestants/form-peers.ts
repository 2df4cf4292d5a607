import { artalk, waline } from './comment-systems.js';
import type { Contestant } from './contestant.js';

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
export const formPeers: readonly Contestant[] = [
  { id: 'waline-form', ...waline, usable: { host: '#waline', part: 'textarea' } },
  { id: 'artalk-form', ...artalk, usable: { host: '#artalk', part: 'textarea' } },
  {
    id: 'altcha',
    name: 'altcha (one check box)',
    package: 'altcha',
    head: '<script src="/npm/altcha/dist/main/altcha.min.js" async defer type="module"></script>',
    body: '<form><altcha-widget challenge="/altcha/challenge"></altcha-widget></form>',
    usable: { host: 'altcha-widget', part: 'input[type="checkbox"]' },
  },
  {
    id: 'shoelace',
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
    usable: { host: 'sl-textarea', part: 'textarea' },
  },
  {
    id: 'surveyjs',
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
    usable: { host: '#survey', part: 'textarea' },
  },
];
