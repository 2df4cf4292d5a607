import { baseStyle } from '../../frame/base.style.js';

/** Path of the stylesheet of the plain forms. */
export const formStylePath = '/assets/forms.css';

/**
 * The look of the elements, written for browsers of any age: no logical properties, no grid, and
 * nothing that hides what a browser does not understand.
 */
export const formStyle = `${baseStyle}
:root { --edge: #7d8590; --bad: #b3201b; --warn: #8a5300; --good: #1a6b3a; --mark: #fff3bf; }
body > .top > .wrap, main.wrap { max-width: 40em; }
main { display: block; padding-top: 32px; padding-bottom: 64px; }
/* No line breaks inside a letter, however many marks are piled on it, and they paint over all around. */
main, h1, .sentence, .sheet p, .reply p, .timeline p, details > p, .facts dd, .written { overflow: hidden; overflow: clip; }
main:focus, h1:focus, .notice:focus { outline: none; }
body > .top > .wrap > a { padding: 8px 0 8px 16px; white-space: nowrap; }
.place { flex: 1; min-width: 0; overflow: hidden; font-size: .9375rem; color: var(--quiet); }
.place b { margin-right: 8px; color: var(--ink); font: 700 1.25rem/1.4 var(--title); letter-spacing: .04em; }
h1 { font: 700 1.75rem/1.4 var(--title); letter-spacing: .02em; }
h1 + p { margin-top: 8px; }
h2 { margin-top: 32px; padding-top: 32px; border-top: 1px solid var(--line); font-size: 1.125rem; }
h3 { margin-top: 16px; font-size: 1rem; }
p + p { margin-top: 8px; }
.quiet { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.code, .number { font-family: var(--mono); letter-spacing: .02em; overflow-wrap: anywhere; word-break: break-all; }
.emergency { margin-top: 16px; padding: 8px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); color: var(--quiet); font-size: .9375rem; }
.notice { margin-top: 24px; padding: 12px 16px; border-left: 4px solid var(--edge); background: var(--panel); }
.notice.bad { border-color: var(--bad); }
.notice.warn { border-color: var(--warn); }
.notice.good { border-color: var(--good); }
.notice h2, .notice h3 { margin: 0 0 4px; padding: 0; border: 0; font-size: 1.0625rem; }
.notice li { padding: 2px 0; }
.call { font-size: 1.5rem; font-weight: 600; }
form, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.field { margin-top: 24px; }
h2 + .field, .hint + .field { margin-top: 12px; }
.field.wrong { padding-left: 12px; border-left: 4px solid var(--bad); }
legend { padding: 0; }
.label { display: block; margin-bottom: 4px; font-weight: 600; }
.hint { margin: 0 0 4px; color: var(--quiet); font-size: .875rem; }
.error { margin: 0 0 4px; color: var(--bad); font-weight: 600; }
.control {
  display: block;
  width: 100%;
  min-height: 44px;
  margin: 0;
  padding: 7px 12px;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background-color: #fff;
  color: var(--ink);
  font: inherit;
}
.control:hover { border-color: var(--ink); }
.wrong .control { border-color: var(--bad); }
.control.short { max-width: 14em; }
textarea.control { min-height: 156px; resize: vertical; }
.choices { margin: -4px; }
.choices.stacked { margin: 0; }
.choice { display: block; position: relative; min-height: 44px; padding: 8px 0 8px 32px; cursor: pointer; }
.choice input { position: absolute; left: 0; top: 12px; width: 20px; height: 20px; margin: 0; accent-color: var(--accent); }
.choices .choice { display: inline-block; margin: 4px; padding-left: 44px; padding-right: 16px; border: 1px solid var(--edge); border-radius: 4px; vertical-align: top; }
.choices .choice input { left: 12px; }
.choices.stacked .choice { display: block; margin: 0; padding-left: 32px; border: 0; }
.choices.stacked .choice input { left: 0; }
button, .button {
  display: inline-block;
  min-height: 44px;
  margin: 0 12px 12px 0;
  padding: 8px 20px;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background: #fff;
  color: var(--ink);
  font: inherit;
  line-height: 1.625;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .button:hover { border-color: var(--ink); }
button.primary { border-color: var(--accent); background: var(--accent); color: #fff; font-weight: 600; }
button.primary:hover { border-color: var(--accent-strong); background: var(--accent-strong); }
.actions { margin-top: 24px; }
.field + button { margin-top: 8px; }
.facts { margin-top: 16px; border-top: 1px solid var(--line); }
.facts > div { padding: 8px 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--quiet); font-size: .9375rem; }
.sheet { margin-top: 12px; padding: 16px 20px; border: 1px solid var(--line); border-radius: 4px; background: var(--panel); }
.sheet h3 { margin: 0 0 8px; }
mark { background: var(--mark); color: inherit; }
h3 + p { margin-top: 4px; }
.part { margin-top: 32px; padding-top: 32px; border-top: 1px solid var(--line); }
.part > .field:first-child { margin-top: 0; }
.facts + section h2 { border: 0; padding-top: 0; }
.sheet + .quiet { margin-top: 8px; }
.slip { border-color: var(--edge); border-top: 4px solid var(--accent); background: #fff; }
.slip div + div { margin-top: 12px; }
.slip dt { color: var(--quiet); font-size: .9375rem; }
.slip dd { font-size: 1.125rem; }
.slip .secret { font-size: 1.375rem; font-weight: 600; }
.state { margin-top: 24px; font-weight: 600; }
.sentence { margin-top: 4px; font-size: 1.25rem; line-height: 1.5; }
.steps { margin-top: 16px; border-top: 1px solid var(--line); }
.steps li { padding: 6px 0 6px 28px; border-bottom: 1px solid var(--line); position: relative; }
.steps li::before { content: ""; position: absolute; left: 4px; top: 14px; width: 8px; height: 8px; border: 2px solid var(--edge); border-radius: 50%; }
.steps .done::before { border-color: var(--accent); background: var(--accent); }
.steps .current::before { border-color: var(--accent); }
.steps .current { font-weight: 600; }
.steps time, .by time { margin-left: 8px; }
.reply { margin-top: 12px; padding: 16px 20px; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 4px; }
.timeline li { padding: 8px 0; border-bottom: 1px solid var(--line); }
.steps li:last-child, .timeline li:last-child { border-bottom: 0; }
.steps + .facts { margin-top: 0; }
details { margin-top: 8px; border-top: 1px solid var(--line); }
summary { min-height: 44px; padding: 10px 0; font-weight: 600; cursor: pointer; }
.letters > li { padding: 16px 0; border-bottom: 1px solid var(--line); }
.letters { margin-top: 24px; border-top: 1px solid var(--line); }
.letters h2 { margin: 0; padding: 0; border: 0; }
.letters h2 a { display: inline-block; max-width: 100%; overflow: hidden; vertical-align: top; }
.letters p { overflow: hidden; overflow: clip; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
@media (min-width: 480px) {
  .facts > div { display: flex; }
  .facts dt { flex: 0 0 8em; }
  .facts dd { flex: 1 1 auto; min-width: 0; }
}
@media (max-width: 479px) {
  h1 { font-size: 1.5rem; }
  button.primary { width: 100%; margin-right: 0; }
}
@media print {
  .top a, .skip, .actions, form { display: none; }
  .slip { page-break-inside: avoid; }
}
`;
