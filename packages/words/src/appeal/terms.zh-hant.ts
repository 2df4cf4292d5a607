import { commonTraditional } from '../language/common.zh-hant.js';
import { grouped } from '../language/counting.js';
import type { AppealTerms } from './terms.js';

const kinds = {
  consultation: '諮詢',
  complaint: '投訴',
  suggestion: '建議',
  request: '求助',
  report: '舉報',
  thanks: '感謝',
};

const states = { awaiting: '待回覆', 'in-progress': '辦理中', handled: '已辦理' };

const levels = {
  reminder: '上級已提醒',
  urge: '上級已催辦',
  supervise: '上級督辦',
  listed: '掛牌督辦',
};

export const appealTraditional: AppealTerms = {
  ...commonTraditional,
  appealKind: (kind) => kinds[kind],
  appealState: (state) => states[state],
  appealSupervised: (level) => levels[level],
  appealOtherKind: '其他',
  appealOtherState: '有新進展',
  appealOtherLevel: '上級已過問',
  appealOverdue: '已逾期',
  appealSubmitted: (day) => `提交 ${day}`,
  appealTo: (mailbox) => `致 ${mailbox}`,
  appealWaiting: (by, until) => `待${by}處理${until}`,
  appealAssigned: (by, until) => `已轉${by}辦理${until}`,
  appealClaimed: (by, until) => `${by}已認領${until}`,
  appealWorking: (until) => `正在辦理${until}`,
  appealAnswered: (by, day, leader) => `${by}${leader ? '認領，' : ''}已於${day}答覆`,
  appealEnded: '已辦結',
  appealUntil: (day, answered) => `，${day}前${answered ? '答覆' : '回應'}`,
  appealMissed: (day, answered) => `，應於${day}前${answered ? '答覆' : '回應'}`,
  appealSupport: '我也有同樣訴求',
  appealSupportDone: '已表示有同樣訴求',
  appealSupportFailed: '未能提交，請稍後再試',
  appealSupports: (count) =>
    count > 0 ? `${count < 10 ? '' : '約 '}${grouped(count)} 人有同樣訴求` : '',
};
