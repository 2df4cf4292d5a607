import type { DoctorLanguage, Finding } from './finding.js';

/** What the panel and the report say around the findings. */
export const doctorWords = {
  zh: {
    title: '直通车诊断',
    running: '正在检查……',
    bad: '须处理',
    note: '可留意',
    good: '正常',
    summary: (bad: number, notes: number) =>
      bad > 0
        ? `发现 ${bad} 处须处理的问题${notes > 0 ? `，另有 ${notes} 处可留意` : ''}。`
        : notes > 0
          ? `没有发现妨碍使用的问题，有 ${notes} 处可留意。`
          : '没有发现问题。',
    copy: '复制报告',
    copied: '已复制',
    copyFailed: '未能复制，请选中文字复制',
    again: '重新检查',
    close: '关闭',
    other: 'English',
    page: '网页',
    time: '时间',
    browser: '浏览器',
  },
  en: {
    title: 'Through Train doctor',
    running: 'Looking …',
    bad: 'To be changed',
    note: 'Worth knowing',
    good: 'In order',
    summary: (bad: number, notes: number) =>
      bad > 0
        ? `${bad} to be changed${notes > 0 ? `, ${notes} worth knowing` : ''}.`
        : notes > 0
          ? `Nothing keeps the elements from working; ${notes} worth knowing.`
          : 'Nothing is wrong.',
    copy: 'Copy report',
    copied: 'Copied',
    copyFailed: 'Not copied: select the text',
    again: 'Look again',
    close: 'Close',
    other: '中文',
    page: 'Page',
    time: 'Time',
    browser: 'Browser',
  },
} as const;

/** Findings in the order they are shown: what has to be changed first; each said once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const seen: string[] = [];
  const once = findings.filter((finding) => {
    const said = finding.id + finding.en.what;
    if (seen.indexOf(said) >= 0) return false;
    seen.push(said);
    return true;
  });
  return (['bad', 'note', 'good'] as const).reduce<Finding[]>(
    (all, level) => all.concat(once.filter((finding) => finding.level === level)),
    [],
  );
}

export const countOf = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

/** All findings as plain text, to be sent to whoever helps. */
export function reportText(
  findings: readonly Finding[],
  language: DoctorLanguage,
  circumstances: { readonly page: string; readonly time: string; readonly browser: string },
): string {
  const words = doctorWords[language];
  const lines = [
    words.title,
    `${words.page}: ${circumstances.page}`,
    `${words.time}: ${circumstances.time}`,
    `${words.browser}: ${circumstances.browser}`,
    words.summary(countOf(findings, 'bad'), countOf(findings, 'note')),
  ];
  for (const { id, level, code, [language]: said } of findings) {
    lines.push('', `[${words[level]}] ${said.what} (${id})`);
    for (const more of [said.why, said.fix, ...(code?.split('\n') ?? [])]) {
      if (more) lines.push(`  ${more}`);
    }
  }
  return lines.join('\n');
}
