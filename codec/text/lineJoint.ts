// Scripts that are written without spaces between words, and the punctuation that goes with them.
const WIDE =
  /[\u2E80-\u303F\u3040-\u30FF\u3105-\u312F\u31A0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\u{20000}-\u{3FFFF}]/u

// Quotes, dashes and ellipses are Chinese or Latin by their neighbour.
const EITHER = /[\u2014\u2018\u2019\u201C\u201D\u2026]/

/**
 * What stands between two lines of a paragraph when they become one: nothing between Chinese or
 * Japanese lines, a space elsewhere.
 */
export function lineJoint(before: string, after: string): '' | ' ' {
  const left = lastCharacter(before)
  const right = firstCharacter(after)
  if (left === '' || right === '') return ''
  if (PUNCTUATION.test(left) || PUNCTUATION.test(right)) return ''
  if (WIDE.test(left)) return WIDE.test(right) || EITHER.test(right) ? '' : ' '
  return WIDE.test(right) && EITHER.test(left) ? '' : ' '
}

const PUNCTUATION =
  /[\u3000-\u3003\u3008-\u3011\u3014-\u301B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3D\uFF5B-\uFF60]/

function firstCharacter(text: string): string {
  const point = text.codePointAt(0)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function lastCharacter(text: string): string {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$|.?$/su.exec(text)?.[0] ?? ''
}
