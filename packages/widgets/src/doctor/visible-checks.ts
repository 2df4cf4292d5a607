import { bad, type Finding, good, note, text } from '@through-train/embed/doctor/finding.js';

/** The nearest element around one that is not displayed, as one would name it in a style sheet. */
function hiddenBy(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).display !== 'none') continue;
    const names = Array.from(at.classList, (each) => `.${each}`).join('');
    return `${at.localName}${at.id ? `#${at.id}` : ''}${names}`;
  }
  return undefined;
}

/** Whether the elements of a page run, and whether anybody can see them. */
export function visibleFindings(elements: readonly Element[]): Finding[] {
  const findings: Finding[] = [];
  for (const element of elements) {
    const tag = element.localName;
    if (!customElements.get(tag)) {
      findings.push(
        bad(
          'not-running',
          text(
            `<${tag}> 没有运行起来，正在显示备用内容。`,
            '脚本没有加载、被拦下，或浏览器过旧。',
            '原因见其他各项。',
          ),
          text(
            `<${tag}> does not run and shows its fallback.`,
            'Its script did not load, was blocked, or the browser is too old.',
            'The other findings say why.',
          ),
        ),
      );
      continue;
    }
    const { width, height } = element.getBoundingClientRect();
    const by = hiddenBy(element);
    if (by !== undefined || width === 0 || height === 0) {
      findings.push(
        note(
          'hidden',
          text(
            `<${tag}> 看不见${by ? `：${by} 被设为 display: none` : `：大小为 ${Math.round(width)}×${Math.round(height)}`}。`,
            '选项卡、折叠栏或样式把它藏起来了。',
            '若不是有意为之，请修改样式：',
          ),
          text(
            `<${tag}> cannot be seen${by ? `: ${by} has display: none` : `: it is ${Math.round(width)}×${Math.round(height)}`}.`,
            'Tabs, accordions or styles hide it.',
            'If that is not meant to be, change the styles:',
          ),
          by ? `${by} { display: block; }` : `${tag} { display: block; min-width: 16em; }`,
        ),
      );
    } else if (width < 240) {
      findings.push(
        note(
          'narrow',
          text(
            `<${tag}> 只有 ${Math.round(width)} 像素宽。`,
            '栏目太窄，文字和控件会挤在一起。',
            '放到更宽的栏目里，至少 280 像素。',
          ),
          text(
            `<${tag}> is only ${Math.round(width)} pixels wide.`,
            'In so narrow a column text and controls are squeezed.',
            'Put it into a wider one, of at least 280 pixels.',
          ),
        ),
      );
    } else {
      findings.push(good('running', `<${tag}> 正常运行`, `<${tag}> runs`));
    }
  }
  return findings;
}
