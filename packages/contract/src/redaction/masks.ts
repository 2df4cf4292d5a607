import type { PersonalDataType } from './passage.js';

/**
 * What stands in a published text in place of personal data. It is stored in Chinese, as the text is;
 * what shows the text says it in the reader's language.
 *
 * The whole number goes: a few digits and a street are enough to know somebody in a county town.
 */
export const masks: Readonly<Record<PersonalDataType, string>> = {
  phone: '［电话号码已隐去］',
  'id-card': '［身份证号已隐去］',
  'bank-card': '［银行卡号已隐去］',
  plate: '［车牌号已隐去］',
  email: '［邮箱已隐去］',
  wechat: '［微信号已隐去］',
  qq: '［QQ号已隐去］',
};
