import type {MarkdownIt, StateBlock} from 'markdown-it'

/**
 * Keeps `2025. 年` a sentence: a number of four digits or more that opens a paragraph is a year,
 * not the number of a list's item.
 */
export function yearRule(md: MarkdownIt): void {
  md.block.ruler.before('list', 'year', readYear, {alt: ['list']})
}

function readYear(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const code = state.src.charCodeAt(start)
  if (code < ZERO || code > NINE) return false
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  if (!/^\d{4,9}[.)](?:[ \t]|$)/.test(state.src.slice(start, state.eMarks[startLine]))) return false
  if (silent) return true

  // From here on it is a paragraph, which ends where every other paragraph ends.
  const terminators = state.md.block.ruler.getRules('paragraph')
  const parentType = state.parentType
  state.parentType = 'paragraph'
  let next = startLine + 1
  for (; next < endLine && !state.isEmpty(next); next += 1) {
    if ((state.sCount[next] ?? 0) - state.blkIndent > 3 || (state.sCount[next] ?? 0) < 0) continue
    if (terminators.some((rule) => rule(state, next, endLine, true))) break
  }
  state.line = next
  state.push('paragraph_open', 'p', 1).map = [startLine, next]
  const inline = state.push('inline', '', 0)
  inline.content = state.getLines(startLine, next, state.blkIndent, false).trim()
  inline.map = [startLine, next]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.parentType = parentType
  return true
}

const ZERO = 48
const NINE = 57
