import type { Language } from '@through-train/contract';
import { formEnglish } from './terms.en.js';
import { formChinese } from './terms.zh-cn.js';
import { formTraditional } from './terms.zh-hant.js';

/** What the plain forms say beyond the words of the elements. */
export interface FormTerms {
  readonly formMailbox: string;
  readonly formTitle: (site: string) => string;
  readonly formTrackingTitle: string;
  readonly formError: string;
  readonly formLead: string;
  readonly formSkip: string;
  readonly formChoose: string;
  readonly formPlaceShow: string;
  readonly formPlaceHint: string;
  readonly formContinue: string;
  readonly formContinueHint: string;
  readonly formQuestions: string;
  readonly formCategoryHint: string;
  readonly formDateHint: string;
  readonly formAnonymousNote: string;
  readonly formUnreadable: (label: string) => string;
  readonly formDateWrong: string;
  readonly formAnonymousRefused: string;
  readonly formNoticeChanged: string;
  readonly formReviewTitle: string;
  readonly formConfirmAgain: string;
  readonly formSentBefore: string;
  readonly formWaitToSend: (minutes: number) => string;
  readonly formCannotStore: string;
  readonly formReceiptKeep: string;
  readonly formTrack: string;
  readonly formWrite: string;
  readonly formTooOften: (seconds: number) => string;
  readonly formReasonHint: string;
  readonly formTrackAgain: string;
  readonly formLetters: string;
  readonly formSearch: string;
  readonly formSearchLabel: string;
  readonly formNoLetters: string;
  /** The words searched for are longer than a search may be. */
  readonly formSearchTooLong: string;
  readonly formNext: string;
  readonly formRefused: string;
  readonly formNotShown: string;
  readonly formNothingStored: string;
  readonly formRefusedOrigin: (origin: string) => string;
  readonly formRefusedNoOrigin: string;
  readonly formRefusedOriginHint: string;
  readonly formRefusedEncoding: string;
  readonly formRefusedFields: (field: string) => string;
  readonly formRefusedFiles: string;
  readonly formRefusedType: string;
  readonly formRefusedSize: string;
  readonly formRefusedCut: string;
  readonly formRefusedAddress: string;
  readonly formRefusedOften: (seconds: string) => string;
  readonly formNotFound: string;
  readonly formNotFoundHint: string;
  readonly formOpen: string;
  readonly formReopen: string;
  readonly formBack: string;
}

export const formTerms: Readonly<Record<Language, FormTerms>> = {
  'zh-CN': formChinese,
  'zh-Hant': formTraditional,
  en: formEnglish,
};
