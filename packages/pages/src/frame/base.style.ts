/** What the server's pages share: colours, letters, the bar at the top. */
export const baseStyle = `
:root {
  --ink: #1f2328;
  --quiet: #59616b;
  --line: #dde1e6;
  --panel: #f6f7f8;
  --accent: #b8141f;
  --accent-strong: #8f0f18;
  --link: #0b5cad;
  --title: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", STZhongsong, "Songti SC", SimSun, serif;
  --mono: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 1rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: break-word;
  overflow-wrap: anywhere;
}
:lang(en) { --title: Georgia, "Times New Roman", serif; }
body:lang(en) {
  font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", sans-serif;
  line-height: 1.6;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4 { line-height: 1.4; font-weight: 600; }
a { color: var(--link); text-underline-offset: .2em; }
code, pre { font-family: var(--mono); font-size: .875rem; }
pre {
  overflow-x: auto;
  padding: 16px;
  border: 1px solid var(--line);
  border-radius: 4px;
  background: var(--panel);
  line-height: 1.6;
  tab-size: 2;
}
:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
.wrap { max-width: 1192px; margin-left: auto; margin-right: auto; padding-left: 16px; padding-right: 16px; }
.skip { position: absolute; left: 8px; top: -64px; z-index: 3; padding: 8px 16px; background: #fff; }
.skip:focus { top: 8px; }
.top { border-top: 4px solid var(--accent); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; justify-content: space-between; align-items: center; min-height: 64px; }
.top .wrap > a:last-child { padding: 8px 0 8px 16px; }
.wordmark { display: flex; align-items: baseline; color: var(--ink); text-decoration: none; }
.wordmark b { margin-right: 12px; font: 700 1.5rem/1.4 var(--title); letter-spacing: .08em; }
.wordmark span { color: var(--quiet); font-size: .875rem; }
@media (min-width: 720px) {
  .wrap { padding-left: 24px; padding-right: 24px; }
}
`;
