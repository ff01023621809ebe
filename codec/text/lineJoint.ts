// Scripts that are written without spaces between words, and the punctuation that goes with them.
const WIDE =
  /[\u2E80-\u303F\u3040-\u30FF\u3105-\u312F\u31A0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\u{20000}-\u{3FFFF}]/u

// Quotes, dashes and ellipses are Chinese or Latin by their neighbour.
const EITHER = /[\u2014\u2018\u2019\u201C\u201D\u2026]/

// No space ever stands beside these.
const PUNCTUATION =
  /[\u3000-\u3003\u3008-\u3011\u3014-\u301B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3D\uFF5B-\uFF60]/

/**
 * What stands between two lines of a paragraph when they become one: nothing between Chinese or
 * Japanese lines, a space elsewhere.
 */
export function lineJoint(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return ''
  const left = Array.from(before.slice(-4)).toReversed()
  const right = Array.from(after.slice(0, 4))
  if (PUNCTUATION.test(left[0] ?? '') || PUNCTUATION.test(right[0] ?? '')) return ''
  return isWide(left, right) && isWide(right, left) ? '' : ' '
}

/** Whether the first of these letters is wide; a quote is what the letter behind or before it is. */
function isWide(letters: readonly string[], others: readonly string[]): boolean {
  const [letter = '', next = ''] = letters
  if (!EITHER.test(letter)) return WIDE.test(letter)
  return WIDE.test(next) || WIDE.test(others[0] ?? '')
}
