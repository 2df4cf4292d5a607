import { baseStyle } from '../../frame/base.style.js';

/** The stylesheet of the builder and of the doctor's page. */
export const builderStyle = `${baseStyle}
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
.intro { padding-top: 40px; padding-bottom: 32px; }
.intro h1 { font: 700 2rem/1.35 var(--title); letter-spacing: .02em; }
.lead { max-width: 42em; margin-top: 12px; color: #3b424a; font-size: 1.0625rem; }
.field .hint { margin-top: 4px; }
.hint { display: block; color: var(--quiet); font-size: .875rem; line-height: 1.6; }
.columns { padding-bottom: 64px; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.settings fieldset { padding: 20px 0 24px; border-top: 1px solid var(--line); }
.settings legend { float: left; width: 100%; margin-bottom: 12px; padding: 0; font-size: 1.0625rem; font-weight: 600; }
.settings legend ~ * { clear: both; }
.field { margin-top: 12px; }
.settings legend + .field, .pair .field:first-child { margin-top: 0; }
.field label { display: block; margin-bottom: 4px; font-size: .9375rem; }
.quiet-label { color: var(--quiet); }
input, select, textarea, button { font: inherit; color: inherit; }
input[type=text], input[type=search], input[type=tel], input[type=number], select, textarea {
  display: block;
  width: 100%;
  min-height: 44px;
  padding: 8px 12px;
  border: 1px solid #7d8590;
  border-radius: 4px;
  background: #fff;
  line-height: 1.5;
}
textarea { font-family: var(--mono); font-size: .875rem; resize: vertical; }
select[size] { height: 13.5rem; padding: 4px 0; }
select[size] option, select[size] optgroup { padding: 3px 12px; }
select[size] optgroup { font-weight: 600; font-style: normal; color: var(--quiet); }
select[size] option:checked { background: #f3dfe0 linear-gradient(#f3dfe0, #f3dfe0); color: var(--ink); }
select[size] optgroup option { color: var(--ink); font-weight: 400; }
.flag { margin-top: 12px; }
.flag label { display: flex; gap: 10px; align-items: flex-start; padding: 4px 0; }
input[type=checkbox], input[type=radio] { flex: none; width: 20px; height: 20px; margin: 4px 0 0; accent-color: var(--accent); }
.cards { display: grid; gap: 8px; }
.card { display: flex; gap: 12px; align-items: flex-start; padding: 10px 14px; border: 1px solid var(--line); border-radius: 4px; cursor: pointer; }
.card b { display: block; font-weight: 600; }
.card:has(:checked) { border-color: var(--accent); box-shadow: inset 3px 0 0 var(--accent); background: #fdf8f8; }
button {
  min-height: 44px;
  padding: 8px 20px;
  border: 1px solid var(--accent);
  border-radius: 4px;
  background: var(--accent);
  color: #fff;
  cursor: pointer;
}
button:hover { background: var(--accent-strong); }
.code { position: relative; margin-top: 12px; }
.code pre { white-space: pre-wrap; overflow-wrap: anywhere; padding-right: 96px; }
.code button { position: absolute; top: 8px; right: 8px; min-height: 36px; padding: 4px 16px; border-color: #7d8590; background: #fff; color: var(--ink); font-size: .875rem; }
.code button:hover { border-color: var(--accent); background: #fff; color: var(--accent); }
.code button.done { border-color: #1a6b3a; color: #1a6b3a; }
.results { min-width: 0; }
.results > section { padding: 20px 0 32px; border-top: 1px solid var(--line); }
.results h2 { font-size: 1.25rem; }
.results h2 + p { margin-top: 4px; color: #3b424a; }
.results [data-part] + .hint { margin-top: 8px; }
.widths { display: flex; flex-wrap: wrap; margin-top: 16px; }
.widths label { position: relative; cursor: pointer; }
.widths input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.widths span { display: block; min-height: 44px; padding: 8px 16px; border: 1px solid #7d8590; margin-left: -1px; }
.widths label:first-of-type span { margin-left: 0; border-radius: 4px 0 0 4px; }
.widths label:last-of-type span { border-radius: 0 4px 4px 0; }
.widths :checked + span { background: var(--ink); border-color: var(--ink); color: #fff; }
.widths :focus-visible + span { outline: 3px solid #f2a900; outline-offset: 2px; }
.preview { margin-top: 16px; overflow: auto; border: 1px solid var(--line); border-radius: 4px; background: var(--panel); }
.preview iframe { display: block; height: 640px; margin: 0 auto; border: 0; background: #fff; transform-origin: 0 0; }
.preview .w360 { width: 360px; }
.preview .w768 { width: 768px; }
.preview .w1280 { width: 1280px; }
.joined { display: flex; gap: 8px; }
.joined button { flex: none; }
.verdict { margin-top: 16px; padding: 12px 16px; border-left: 4px solid; }
.verdict + p { margin-top: 12px; }
.good { border-color: #1a6b3a; background: #eff7f1; }
.bad { border-color: #b3201b; background: #fdf3f2; }
.note { border-color: #8a5300; background: #fdf8ee; }
.steps { margin-top: 16px; list-style: none; counter-reset: step; }
.steps li { position: relative; padding: 0 0 20px 40px; counter-increment: step; }
.steps li::before { content: counter(step); position: absolute; left: 0; top: 2px; width: 26px; height: 26px; border: 1px solid var(--accent); border-radius: 50%; color: var(--accent); font-size: .875rem; line-height: 24px; text-align: center; }
#source-form .field { margin-top: 16px; }
.gap { margin-top: 16px; }
.act { margin-top: 16px; }
.act a { display: inline-block; padding: 8px 20px; border-radius: 4px; background: var(--accent); color: #fff; text-decoration: none; }
.act .hint { overflow-wrap: anywhere; margin-top: 4px; }
.bookmark { display: inline-block; margin-left: 8px; padding: 2px 14px; border: 1px dashed var(--link); border-radius: 4px; }
.narrow { max-width: 880px; }
.results.narrow { padding-bottom: 64px; }
.findings .verdict { list-style: none; }
.findings .verdict p + p { margin-top: 4px; color: #3b424a; }
.what { font-weight: 600; }
.summary { margin-top: 24px; font-weight: 600; }
@media (min-width: 1024px) {
  .columns { display: grid; grid-template-columns: 372px minmax(0, 1fr); gap: 48px; align-items: start; }
}
@media (min-width: 480px) {
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px 16px; align-items: end; }
  .pair .field, .pair .flag { margin-top: 0; }
}
@media (max-width: 479px) {
  .intro { padding-top: 24px; padding-bottom: 24px; }
  .intro h1 { font-size: 1.625rem; }
  .joined { flex-direction: column; }
  .code pre { padding-right: 16px; padding-bottom: 56px; }
  .code button { top: auto; bottom: 8px; }
  .widths span { padding: 8px 12px; }
}
`;

/** The stylesheet of the preview: what a plain page of a portal looks like. */
export const previewStyle = `
body { margin: 0; color: #1f2328; font: 1rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px; }
.note { position: sticky; top: 0; z-index: 9; margin: 0 0 16px; padding: 8px 16px; border-left: 4px solid #8a5300; background: #fdf8ee; }
`;
