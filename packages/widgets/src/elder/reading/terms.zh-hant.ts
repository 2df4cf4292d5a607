import type { ReadingTerms } from './terms.js';

export const readingTraditional: ReadingTerms = {
  readAloud: '朗讀',
  readPause: '暫停',
  readGoOn: '繼續',
  readPrevious: '上一句',
  readNext: '下一句',
  readStop: '停止朗讀',
  readAt: (at, count) => `第 ${at} 句，共 ${count} 句`,
  readVoice: '聲音',
  readFailed: '朗讀沒有成功，請換一個聲音再試。',
};
