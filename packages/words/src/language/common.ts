/** What every element says: waiting, trouble, and the words of its controls. */
export interface CommonTerms {
  readonly loading: string;
  readonly loadingLong: string;
  readonly retry: string;
  readonly retryIn: (seconds: number) => string;
  readonly requestId: (id: string) => string;
  readonly troubleOffline: string;
  readonly troubleUnreachable: string;
  readonly troubleTimeout: string;
  readonly troubleMalformed: string;
  readonly troubleBusy: string;
  readonly troubleNotFound: string;
  readonly troubleServer: string;
  readonly troubleSetUp: string;
  readonly optional: string;
  readonly opensNewTab: string;
  readonly elderSwitch: string;
  readonly elderHint: string;
  /** What stands in a published text in place of what was removed, such as 电话号码. */
  readonly removed: (what: string) => string;
}

export const commonChinese: CommonTerms = {
  loading: '正在加载',
  loadingLong: '网络较慢，仍在加载，请稍候。',
  retry: '重试',
  retryIn: (seconds) => `${seconds} 秒后自动重试。`,
  requestId: (id) => `请求编号：${id}`,
  troubleOffline: '当前网络已断开，恢复连接后将自动重新加载。',
  troubleUnreachable: '暂时无法连接服务器，请稍后重试。',
  troubleTimeout: '服务器响应超时，请稍后重试。',
  troubleMalformed: '服务器返回的内容无法识别，未予显示。请稍后重试。',
  troubleBusy: '当前访问人数较多，请稍候。',
  troubleNotFound: '未找到相关内容。',
  troubleServer: '服务器出现故障，请稍后重试。如需咨询，请提供下方请求编号。',
  troubleSetUp: '本栏目尚未正确设置，请通过其他渠道联系我们。',
  optional: '（选填）',
  opensNewTab: '（在新窗口打开）',
  elderSwitch: '长辈版',
  elderHint: '大字号、高对比度、可朗读',
  removed: (what) => `［${what}已隐去］`,
};
