/** 银行卡号: issuer ranges and the check digit of ISO/IEC 7812. */

/** 银联 62, 60 and the old 9558 of 工行; Visa; Mastercard; American Express; JCB. Lengths as issued. */
const ISSUERS =
  /^(?:62\d{14,17}|9558\d{15}|60\d{14,17}|4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12})$/;

/** Whether the digits are of a length and issuer that bank cards have. */
export function isCardShape(digits: string): boolean {
  return ISSUERS.test(digits);
}

/** Luhn's check: from the right every second digit counts double, digits of the sum added. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
