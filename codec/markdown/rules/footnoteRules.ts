import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it'

/** Keeps `[^1]: …` and `[^1]` from being read as a link's definition and a broken link. */
export function footnoteRules(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'footnote', readDefinition, {alt: ['paragraph', 'reference']})
  md.inline.ruler.before('link', 'footnote_mark', readMark)
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const text = state.src.slice(start, state.eMarks[startLine])
  if (!/^\[\^[^\]\s]{1,999}\]:/.test(text)) return false
  if (silent) return true
  // What follows belongs to the note while it is indented, or runs on without a blank line.
  let next = startLine + 1
  let afterBlank = false
  for (; next < endLine; next += 1) {
    if (state.isEmpty(next)) {
      afterBlank = true
      continue
    }
    const indented = (state.sCount[next] ?? 0) - state.blkIndent >= 2
    const another = /^\[\^[^\]\s]{1,999}\]:/.test(
      state.src.slice((state.bMarks[next] ?? 0) + (state.tShift[next] ?? 0), state.eMarks[next]),
    )
    if (another || (afterBlank && !indented)) break
    afterBlank = false
  }
  while (next > startLine + 1 && state.isEmpty(next - 1)) next -= 1
  state.line = next
  const token = state.push('footnote', '', 0)
  token.map = [startLine, next]
  return true
}

const MARK = /\[\^[^\]\s]{1,999}\]/y

function readMark(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== BRACKET) return false
  MARK.lastIndex = state.pos
  const mark = MARK.exec(state.src)
  if (mark === null) return false
  if (!silent) state.push('raw_inline', '', 0).content = mark[0]
  state.pos += mark[0].length
  return true
}

const BRACKET = 91
