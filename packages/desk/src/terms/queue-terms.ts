import type { Queue } from '@through-train/contract';
import { type WorkTerms, workChinese } from './work-terms.js';

export interface QueueTerms extends WorkTerms {
  readonly queueEmpty: (queue: Queue) => string;
  readonly queueNothingFound: string;
  readonly queueClear: string;
  readonly queueSearch: string;
  readonly queueSearchHint: string;
  readonly queueFind: string;
  readonly queueKind: string;
  readonly queueState: string;
  readonly queueAnyKind: string;
  readonly queueAnyState: string;
  readonly queueMore: string;
  readonly columnAppeal: string;
  readonly columnFrom: string;
  readonly columnResponsible: string;
  readonly columnState: string;
  readonly columnDue: string;
  readonly columnSent: string;
  readonly keysTitle: string;
  readonly keysShow: string;
  readonly keysClose: string;
  readonly key: (key: 'next' | 'previous' | 'open' | 'search' | 'select' | 'help') => string;
  readonly selectOne: (title: string) => string;
  readonly selectAll: string;
  readonly selected: (count: number) => string;
  readonly bulkPreview: (action: string, can: number, cannot: number) => string;
  readonly bulkCannot: string;
  readonly bulkNotAllowed: string;
  readonly bulkDo: (action: string, count: number) => string;
  readonly bulkCancel: string;
  readonly bulkChecking: string;
  readonly bulkWorking: (done: number, all: number) => string;
  readonly bulkDone: (action: string, count: number) => string;
  readonly bulkFailed: (count: number) => string;
}

const empty: Record<Queue, string> = {
  new: '没有新来信。收到来信后会出现在这里。',
  mine: '没有待您处理的来信。',
  due: '三个工作日内没有到期的来信。',
  overdue: '没有超期的来信。',
  'to-publish': '没有待公开审核的内容。',
  supervised: '没有督办中的来信。',
  all: '还没有您可以查看的来信。',
};

const keys = {
  next: '下一件',
  previous: '上一件',
  open: '打开',
  search: '搜索',
  select: '选中或取消选中',
  help: '显示本说明',
};

export const queueChinese: QueueTerms = {
  ...workChinese,
  queueEmpty: (queue) => empty[queue],
  queueNothingFound: '没有符合条件的来信。',
  queueClear: '清除条件',
  queueSearch: '搜索来信',
  queueSearchHint: '编号，或标题、正文中的词语',
  queueFind: '搜索',
  queueKind: '类型',
  queueState: '办理状态',
  queueAnyKind: '全部类型',
  queueAnyState: '全部状态',
  queueMore: '显示更多',
  columnAppeal: '来信',
  columnFrom: '站点与信箱',
  columnResponsible: '责任单位',
  columnState: '状态',
  columnDue: '期限',
  columnSent: '来信日期',
  keysTitle: '键盘操作',
  keysShow: '键盘操作说明（?）',
  keysClose: '关闭',
  key: (key) => keys[key],
  selectOne: (title) => `选中“${title}”`,
  selectAll: '选中本页全部',
  selected: (count) => `已选 ${count} 件`,
  bulkPreview: (action, can, cannot) =>
    `可以${action} ${can} 件${cannot > 0 ? `，另有 ${cannot} 件不能${action}` : ''}。`,
  bulkCannot: '以下来信不会改变：',
  bulkNotAllowed: '现在的状态或您的职责不允许',
  bulkDo: (action, count) => `${action} ${count} 件`,
  bulkCancel: '取消',
  bulkChecking: '正在核对所选来信',
  bulkWorking: (done, all) => `正在办理，已完成 ${done} / ${all} 件`,
  bulkDone: (action, count) => `已${action} ${count} 件。`,
  bulkFailed: (count) => `${count} 件没有办成，仍保持选中，可以重试或逐件打开查看。`,
};
