import { baseStyle } from '../frame/base.style.js';

/** The stylesheet of the first page. */
export const firstPageStyle = `${baseStyle}
body > .top > .wrap, .hero .wrap, .sections, .foot .wrap { max-width: 1008px; }
.hero { background: #fbf8f6; border-bottom: 1px solid var(--line); }
.hero .wrap { padding-top: 40px; padding-bottom: 40px; }
.hero h1 { font: 700 2rem/1.35 var(--title); letter-spacing: .02em; }
.lead { max-width: 40em; margin-top: 12px; color: #3b424a; font-size: 1.0625rem; }
.road { display: flex; max-width: 680px; margin-top: 32px; }
.road li {
  position: relative;
  flex: 1;
  padding-top: 28px;
  font-size: .9375rem;
  line-height: 1.4;
}
.road li::before {
  content: "";
  position: absolute;
  left: 0;
  top: 4px;
  z-index: 1;
  width: 14px;
  height: 14px;
  border: 3px solid var(--accent);
  border-radius: 50%;
  background: #fff;
}
.road li::after {
  content: "";
  position: absolute;
  left: 0;
  right: 0;
  top: 10px;
  border-top: 2px solid var(--accent);
}
.road li:last-child { flex: none; }
.road li:last-child::after { display: none; }
.road li:last-child::before { background: var(--accent); }
.figures { margin-top: 24px; font-variant-numeric: tabular-nums; }
.notice { margin-top: 4px; color: var(--quiet); font-size: .9375rem; }
.sections { padding-top: 16px; padding-bottom: 56px; }
.sections section { padding-top: 32px; }
.sections h2 { font-size: 1.375rem; }
.sections section > p { max-width: 42em; margin-top: 8px; color: #3b424a; }
.sections pre { margin-top: 16px; }
.ways { margin-top: 12px; border-top: 1px solid var(--line); }
.ways a {
  display: block;
  padding: 14px 0;
  border-bottom: 1px solid var(--line);
  color: var(--ink);
  text-decoration: none;
}
.ways b { display: block; color: var(--link); font-size: 1.0625rem; }
.ways a:hover b { text-decoration: underline; }
.ways span { display: block; color: #3b424a; }
.ways code { color: var(--quiet); }
.docs { margin-top: 12px; border-top: 1px solid var(--line); }
.docs div { padding: 10px 0; border-bottom: 1px solid var(--line); }
.docs code { color: var(--quiet); }
.foot { border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
.foot .wrap { padding-top: 20px; padding-bottom: 32px; }
@media (max-width: 479px) {
  .hero h1 { font-size: 1.75rem; }
  .road { flex-wrap: wrap; }
  .road li, .road li:last-child { flex: 0 0 33.33%; margin-bottom: 16px; }
}
@media (min-width: 720px) {
  .hero .wrap { padding-top: 56px; padding-bottom: 48px; }
  .hero h1 { font-size: 2.5rem; }
  .docs div { display: flex; }
  .docs dt { flex: 0 0 20em; }
  .ways a { display: grid; grid-template-columns: 12em minmax(0, 1fr) auto; align-items: baseline; }
}
`;
