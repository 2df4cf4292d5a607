import type { Queue, StaffRole } from '@through-train/contract';
import { type CommonTerms, commonChinese } from '@through-train/words/language/common.js';

/** What stands around the work: signing in, the queues by name, the person. */
export interface ShellTerms extends CommonTerms {
  readonly deskName: string;
  readonly signInTitle: string;
  readonly signInIntro: string;
  readonly username: string;
  readonly password: string;
  readonly signIn: string;
  readonly signingIn: string;
  readonly signInMissing: string;
  readonly signInFailed: string;
  readonly signInWait: (seconds: number) => string;
  readonly sessionOver: string;
  readonly signOut: string;
  readonly queues: string;
  readonly queue: (queue: Queue) => string;
  readonly more: (count: number) => string;
  readonly roleName: (role: StaffRole) => string;
  readonly skip: string;
}

const queues: Record<Queue, string> = {
  new: '新来信',
  mine: '待我处理',
  due: '即将到期',
  overdue: '已超期',
  'to-publish': '待公开审核',
  supervised: '督办中',
  all: '全部',
};

const roles: Record<StaffRole, string> = {
  clerk: '受理员',
  unit: '承办单位',
  leader: '领导',
  supervisor: '督办员',
  moderator: '公开审核员',
  administrator: '管理员',
};

export const shellChinese: ShellTerms = {
  ...commonChinese,
  deskName: '直通车 · 办理台',
  signInTitle: '登录办理台',
  signInIntro: '供受理、承办、督办和公开审核人员使用。',
  username: '用户名',
  password: '密码',
  signIn: '登录',
  signingIn: '正在登录',
  signInMissing: '请填写用户名和密码。',
  signInFailed: '用户名或密码不正确，或账号已停用。请核对后重试；忘记密码请联系管理员。',
  signInWait: (seconds) => `尝试次数过多，请在 ${wait(seconds)}后再试。`,
  sessionOver: '登录已失效，请重新登录。此前填写的内容仍保留在本机。',
  signOut: '退出登录',
  queues: '办理队列',
  queue: (queue) => queues[queue],
  more: (count) => `${count}+`,
  roleName: (role) => roles[role],
  skip: '跳到正文',
};

const wait = (seconds: number): string =>
  seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
