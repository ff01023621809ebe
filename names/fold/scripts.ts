/**
 * Whether a UTF-16 unit belongs to a word of an alphabet: a letter, a digit or an accent, of full
 * width too. Chinese, Japanese and Korean characters don't, since words have no edges among them.
 */
export function isAlphabetic(unit: number): boolean {
  if (unit < 0x80) return isAsciiAlphanumeric(unit)
  if (unit < 0x2e80) return ALPHABETIC.test(String.fromCharCode(unit))
  return unit >= 0xff10 && unit <= 0xff5a && isAsciiAlphanumeric(unit - 0xfee0)
}

export function isAsciiAlphanumeric(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || isCapital(unit)
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Han characters, with a half of a surrogate pair for the rare ones. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xd840 && unit <= 0xd88c) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}

/** The dots that stand between the parts of a name written in Chinese or Japanese. */
export function isMiddleDot(unit: number): boolean {
  if (unit < 0x2000) return unit === 0xb7
  if (unit > 0x3000) return unit === 0x30fb || unit === 0xff65
  return unit === 0x2022 || unit === 0x2027 || unit === 0x2219 || unit === 0x22c5 || unit === 0x2e31
}

const ALPHABETIC = /[\p{L}\p{N}\p{M}]/u

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}
