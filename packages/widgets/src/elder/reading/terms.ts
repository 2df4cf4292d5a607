/** The words of what reads aloud. */
export interface ReadingTerms {
  readonly readAloud: string;
  readonly readPause: string;
  readonly readGoOn: string;
  readonly readPrevious: string;
  readonly readNext: string;
  readonly readStop: string;
  readonly readAt: (at: number, count: number) => string;
  readonly readVoice: string;
  readonly readFailed: string;
}

export const readingChinese: ReadingTerms = {
  readAloud: '朗读',
  readPause: '暂停',
  readGoOn: '继续',
  readPrevious: '上一句',
  readNext: '下一句',
  readStop: '停止朗读',
  readAt: (at, count) => `第 ${at} 句，共 ${count} 句`,
  readVoice: '声音',
  readFailed: '朗读没有成功，请换一个声音再试。',
};
