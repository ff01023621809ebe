/**
 * Whether a run of `*` or `~` opens or closes emphasis in every parser of CommonMark, by the letters
 * on both sides of it: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run. Where parsers
 * differ (symbols were no punctuation before 0.31, and some count other white space) it does not.
 */
export function canOpen(before: string, after: string): boolean {
  return isLetter(after) || (!isSpaceForSome(after) && isBorder(before))
}

export function canClose(before: string, after: string): boolean {
  return isLetter(before) || (!isSpaceForSome(before) && isBorder(after))
}

/** The last letter of a text, which may be two code units. */
export function lastLetter(text: string): string {
  return /(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^])$/.exec(text.slice(-2))?.[0] ?? ''
}

export function firstLetter(text: string): string {
  const point = text.codePointAt(0)
  return point === undefined ? '' : String.fromCodePoint(point)
}

/** Neither white space nor punctuation to anybody. */
function isLetter(letter: string): boolean {
  return !isSpaceForSome(letter) && !/[\p{P}\p{S}]/u.test(letter)
}

/** White space or punctuation to everybody; the ends of a text count as white space. */
function isBorder(letter: string): boolean {
  return letter === '' || /[\t\n\f\r\p{Zs}\p{P}!-/:-@[-`{-~]/u.test(letter)
}

function isSpaceForSome(letter: string): boolean {
  return letter === '' || /[\s\p{Z}\p{C}]/u.test(letter)
}
