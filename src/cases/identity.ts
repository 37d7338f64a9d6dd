/** Check digits of the two numbers that prove who somebody is. They find the slip of a finger, not a false identity. */

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECK = '10X98765432';

/** 公民身份号码, GB 11643-1999: 17 digits and the check character of ISO 7064 MOD 11-2. */
export function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return RESIDENT_CHECK[sum % 11] === text[17]!.toUpperCase();
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码, GB 32100-2015: 18 characters of 31, the last of them a check character (MOD 31, weights 3^i). */
export function isCreditCode(text: string): boolean {
  const values = [...text.toUpperCase()].map((character) => CREDIT_ALPHABET.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[17];
}
