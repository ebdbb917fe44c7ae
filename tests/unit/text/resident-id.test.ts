import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode, isOldResidentId, isResidentId, maskResidentId } from '#utils/core/text/resident-id.ts';

describe('isResidentId', () => {
  it.each(['11010519491231002X', '33020619900307001X', '33020619900307001x'])('accepts %s', (value) => {
    expect(isResidentId(value)).toBe(true);
  });

  it.each([
    ['a wrong check character', '330206199003070011'],
    ['no such province', '99020619900307001X'],
    ['no such day', '110105194902310022'],
    ['seventeen characters', '33020619900307001'],
    ['nineteen characters', '033020619900307001X'],
    ['an X inside', '3302061990030X001X'],
  ])('refuses %s', (_why, value) => {
    expect(isResidentId(value)).toBe(false);
  });

  it('knows the leap day', () => {
    expect(isResidentId(withCheck('33020620000229001'))).toBe(true);
    expect(isResidentId(withCheck('33020619000229001'))).toBe(false);
  });

  it('refuses a birth after today', () => {
    const value = withCheck('33020620260602001');
    expect(isResidentId(value, '20260602')).toBe(true);
    expect(isResidentId(value, '20260601')).toBe(false);
  });

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const valid = '33020619900307001X';
        const digit = (Number(valid.charAt(at)) + shift) % 10;
        expect(isResidentId(valid.slice(0, at) + digit + valid.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('its neighbours', () => {
  it.each(['914403001922038216', '91330100799655058B', '9144030071526726XG'])(
    '%s is a credit code',
    (value) => {
      expect(isCreditCode(value)).toBe(true);
      expect(isResidentId(value)).toBe(false);
    },
  );

  it('a credit code with a wrong check character is none', () => {
    expect(isCreditCode('914403001922038217')).toBe(false);
    expect(isCreditCode('9144030O1922038216')).toBe(false);
  });

  it('an old number has fifteen digits and a date', () => {
    expect(isOldResidentId('310115661103834')).toBe(true);
    expect(isOldResidentId('310115661303834')).toBe(false);
  });
});

it('masks the birth date', () => {
  expect(maskResidentId('33020619900307001x')).toBe('330206********001X');
  expect(maskResidentId('310115661103834')).toBe('310115*****3834');
});

/** The check character computed the long way round: the eighteen weighted digits sum to 1 modulo 11. */
function withCheck(body: string): string {
  for (const check of '0123456789X') {
    const digits = Array.from(body + check, (digit) => (digit === 'X' ? 10 : Number(digit)));
    const sum = digits.reduce((total, digit, index) => total + digit * 2 ** (17 - index), 0);
    if (sum % 11 === 1) return body + check;
  }
  throw new Error('unreachable');
}
