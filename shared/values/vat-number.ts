/**
 * Whether eleven digits pass the control of VAT numbers, of entities' tax codes and of provisional personal codes.
 * Eleven zeros pass the sum and are refused.
 *
 * @example isVatNumber('00743110157') // true
 */
export function isVatNumber(digits: string): boolean {
  if (!ELEVEN_DIGITS.test(digits) || digits === ALL_ZEROS) return false;
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = digits.charCodeAt(index) - DIGIT_0;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(10) - DIGIT_0;
}

const DIGIT_0 = 48;
const ELEVEN_DIGITS = /^\d{11}$/;
const ALL_ZEROS = '00000000000';
