/** What a number of a person can be. */
export type NumberKind = 'phone' | 'id-card' | 'bank-card';

const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';
// The first two digits of a division code, from 北京 11 to 澳门 82 and 83 for residents from Taiwan.
const province = '(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])';

const mobile = /^(0|(00)?86)?1[3-9]\d{9}$/;
const landline = /^((00)?86)?0(10|2\d|[3-9]\d\d)[2-8]\d{6,7}$/;
const localPhone = /^[2-8]\d{6,7}$/;
const idCard = new RegExp(
  `^${province}\\d{4}((18|19|20)\\d\\d${month}${day}\\d{3}[\\dX]|\\d\\d${month}${day}\\d{3})$`,
);
const provinceThen18 = new RegExp(`^${province}\\d{15}[\\dX]$`);
const compactDay = new RegExp(`^(19|20)\\d\\d${month}${day}`);

/** The check of GB 11643, the ISO 7064 MOD 11-2 of the identity card. */
function hasIdCheck(id: string): boolean {
  let sum = 0;
  for (const symbol of id) sum = (sum * 2 + (symbol === 'X' ? 10 : Number(symbol))) % 11;
  return sum === 1;
}

/** The check of bank cards (Luhn, ISO/IEC 7812). */
function hasCardCheck(card: string): boolean {
  let sum = 0;
  for (let i = 0; i < card.length; i += 1) {
    const digit = Number(card[card.length - 1 - i]);
    const weighed = i % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/**
 * What a row of digits is, or null. `called`: the words before say that it is a telephone number,
 * so that one without area code is recognised too.
 */
export function kindOf(digits: string, called: boolean): NumberKind | null {
  if (idCard.test(digits) || (provinceThen18.test(digits) && hasIdCheck(digits))) return 'id-card';
  if (mobile.test(digits) || landline.test(digits)) return 'phone';
  if (called && localPhone.test(digits) && !compactDay.test(digits)) return 'phone';
  if (/^[3-9]\d{15,18}$/.test(digits) && hasCardCheck(digits)) return 'bank-card';
  return null;
}

/** Whether it is the number of an identity card with the right check digit. */
export const isChecked = (number: string): boolean =>
  number.length === 18 && idCard.test(number) && hasIdCheck(number);

/** Whether a telephone number, in plain digits and marks, is a landline's or a hotline's. */
export const isOfficePhone = (number: string): boolean => !mobile.test(number.replace(/\D/g, ''));
