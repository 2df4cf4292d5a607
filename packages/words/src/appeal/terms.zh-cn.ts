import { commonChinese } from '../language/common.js';
import { grouped } from '../language/counting.js';
import type { AppealTerms } from './terms.js';

const kinds = {
  consultation: '咨询',
  complaint: '投诉',
  suggestion: '建议',
  request: '求助',
  report: '举报',
  thanks: '感谢',
};

const states = { awaiting: '待回复', 'in-progress': '办理中', handled: '已办理' };

const levels = {
  reminder: '上级已提醒',
  urge: '上级已催办',
  supervise: '上级督办',
  listed: '挂牌督办',
};

export const appealChinese: AppealTerms = {
  ...commonChinese,
  appealKind: (kind) => kinds[kind],
  appealState: (state) => states[state],
  appealSupervised: (level) => levels[level],
  appealOtherKind: '其他',
  appealOtherState: '有新进展',
  appealOtherLevel: '上级已过问',
  appealOverdue: '已超期',
  appealSubmitted: (day) => `提交 ${day}`,
  appealTo: (mailbox) => `致 ${mailbox}`,
  appealWaiting: (by, until) => `待${by}处理${until}`,
  appealAssigned: (by, until) => `已转${by}办理${until}`,
  appealClaimed: (by, until) => `${by}已认领${until}`,
  appealWorking: (until) => `正在办理${until}`,
  appealAnswered: (by, day, leader) => `${by}${leader ? '认领，' : ''}已于${day}答复`,
  appealEnded: '已办结',
  appealUntil: (day, answered) => `，${day}前${answered ? '答复' : '回应'}`,
  appealMissed: (day, answered) => `，应于${day}前${answered ? '答复' : '回应'}`,
  appealSupport: '我也有同样诉求',
  appealSupportDone: '已表示有同样诉求',
  appealSupportFailed: '未能提交，请稍后再试',
  appealSupports: (count) =>
    count > 0 ? `${count < 10 ? '' : '约 '}${grouped(count)} 人有同样诉求` : '',
};
