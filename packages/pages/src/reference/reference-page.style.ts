import { baseStyle } from '../frame/base.style.js';

const depths = [1, 2, 3, 4, 5, 6]
  .map((depth) => `th.depth-${depth} { padding-left: ${depth * 16}px; }`)
  .join('\n');

/** The stylesheet of the API reference. */
export const referenceStyle = `${baseStyle}
.intro { padding-top: 32px; padding-bottom: 24px; }
.intro h1 { font: 700 2rem/1.35 var(--title); }
.intro p { max-width: 46em; margin-top: 4px; color: var(--quiet); }
.contents { font-size: .875rem; }
.contents a { display: block; padding: 3px 0; color: var(--ink); text-decoration: none; }
.contents a:hover { color: var(--link); text-decoration: underline; }
.contents .tag { font-weight: 600; font-size: .9375rem; }
.contents code { font-size: .75rem; color: var(--quiet); overflow-wrap: anywhere; }
.method { display: inline-block; font: 600 .75rem/1.5 var(--mono); letter-spacing: .02em; }
.method.get { color: #0b5cad; }
.method.post { color: #1a6b3a; }
.method.delete { color: #b3201b; }
.operations h2 { padding-top: 24px; font-size: 1.5rem; }
.operation { padding: 28px 0; border-bottom: 1px solid var(--line); }
.operation h3 { font-size: 1.1875rem; }
.operation h3 a { color: var(--ink); text-decoration: none; }
.operation h3 a:hover { text-decoration: underline; }
.operation p { margin-top: 6px; }
.call { overflow-wrap: anywhere; }
.call .method { margin-right: 6px; font-size: .875rem; }
.call code { font-size: .9375rem; }
.note, .answer { color: var(--quiet); font-size: .9375rem; }
table { width: 100%; margin-top: 20px; border-collapse: collapse; table-layout: fixed; }
caption, p.caption { margin-top: 20px; padding-bottom: 6px; font-weight: 600; text-align: left; }
caption { margin-top: 0; }
p.caption + table { margin-top: 0; }
details { margin-top: 20px; }
summary { padding: 6px 0; font-weight: 600; cursor: pointer; }
details table { margin-top: 8px; }
.type { color: var(--quiet); font: .875rem/1.6 var(--mono); }
th, td { padding: 8px 12px 8px 0; border-top: 1px solid var(--line); text-align: left; vertical-align: baseline; }
col { width: 40%; }
col + col { width: 60%; }
td { font-size: .9375rem; line-height: 1.6; }
th { font-weight: 400; overflow-wrap: anywhere; }
th code { font-size: .875rem; }
th em { color: var(--accent); font-size: .8125rem; font-style: normal; white-space: nowrap; }
td p { color: #3b424a; }
td .note { padding-left: 6px; font-size: .8125rem; }
.limit { display: block; color: #3b424a; font-size: .8125rem; overflow-wrap: anywhere; }
.shape th { background: var(--panel); font-weight: 600; box-shadow: inset 4px 0 #c9ced4; }
td p + p, .answer p + p { margin-top: 4px; }
.shape p { font-weight: 400; font-size: .9375rem; line-height: 1.6; }
${depths}
.shape th.depth-0 { padding-left: 16px; }
.operation pre { margin-top: 6px; }
@media (max-width: 959px) {
  .contents { position: sticky; top: 0; z-index: 2; margin: 0 -16px; padding: 4px 16px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); background: #fff; }
  html { scroll-padding-top: 112px; }
  .contents > ul { display: flex; flex-wrap: wrap; column-gap: 16px; }
  .contents .tag { padding: 10px 0; }
  .contents ul ul { display: none; }
}
@media (min-width: 960px) {
  .columns { display: grid; grid-template-columns: 300px minmax(0, 1fr); column-gap: 56px; border-top: 1px solid var(--line); }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 24px 0; }
  .contents > ul > li + li { margin-top: 16px; }
  .contents li li a { display: flex; align-items: baseline; }
  .contents li li .method { flex: 0 0 52px; }
  html { scroll-padding-top: 16px; }
}
`;
