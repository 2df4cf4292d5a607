import { type Finding, note, text } from '@through-train/embed/doctor/finding.js';

/** How large a phone shows a page beside its own pixels, by the page's viewport setting. */
export function scaleOnPhones(viewport: string): number {
  const scale = Number(/initial-scale\s*=\s*([\d.]+)/i.exec(viewport)?.[1]);
  if (scale > 0) return scale;
  const width = Number(/(?:^|[\s,;])width\s*=\s*(\d+)/i.exec(viewport)?.[1]);
  // Most phones are about as wide as this.
  return width > 0 ? Math.min(1, 375 / width) : 1;
}

/** Whether the text of the elements can be read where the page is drawn large and shown small. */
export function scaleFinding(page: Document, elements: readonly Element[]): Finding | undefined {
  const settings = page.querySelectorAll('meta[name="viewport" i]');
  const viewport = settings[settings.length - 1]?.getAttribute('content') ?? '';
  const scale = scaleOnPhones(viewport);
  const shownAt = (element: Element) =>
    Number.parseFloat(getComputedStyle(element).fontSize) * scale;
  const small = elements.filter((element) => shownAt(element) < 12);
  const first = small[0];
  if (!first) return undefined;
  const root = Number.parseFloat(getComputedStyle(page.documentElement).fontSize);
  const wanted = 16 / scale;
  // Where the page is measured in rem, its script makes that fit every device.
  const size =
    root === 16 ? `${Math.round(wanted)}px` : `max(16px, ${(wanted / root).toFixed(4)}rem)`;
  const shown = Math.round(shownAt(first) * 10) / 10;
  const tags = small.map(({ localName }) => localName);
  const selector = tags.filter((tag, index) => tags.indexOf(tag) === index).join(', ');
  return note(
    'scaled',
    text(
      `页面在手机上缩小显示（${viewport}），直通车的文字只有 ${shown} 像素。`,
      'lib-flexible 等脚本和固定宽度的设置会缩小整个页面；组件的字号不随 html 的 font-size 变化。',
      '用 --tt-font-size 放大组件，在样式表中加入：',
    ),
    text(
      `Phones show this page smaller (${viewport}), and the text of the elements at ${shown} px only.`,
      'Scripts such as lib-flexible and fixed widths shrink the whole page; the elements do not follow the font size of html.',
      'Enlarge the elements by --tt-font-size, in the style sheet:',
    ),
    `${selector} { --tt-font-size: ${size}; }`,
  );
}
