import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it'

/** Keeps formulas from being read as emphasis: `$$` blocks, and `$…$` within a line. */
export function mathRules(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'math', readBlock, {alt: ['paragraph', 'reference']})
  md.inline.ruler.before('escape', 'inline_math', readInline)
}

// Texts whose last `$$` stands open, so that nobody looks for its partner again.
const unclosed = new WeakSet<object>()

function readBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src.charCodeAt(start) !== DOLLAR || state.src.charCodeAt(start + 1) !== DOLLAR) {
    return false
  }
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const first = state.src.slice(start + 2, state.eMarks[startLine]).trimEnd()
  let last = startLine
  if (!first.endsWith('$$')) {
    if (first.includes('$$') || unclosed.has(state.env)) return false
    for (last = startLine + 1; last < endLine; last += 1) {
      if ((state.sCount[last] ?? 0) < state.blkIndent) return false
      if (state.src.slice(state.bMarks[last], state.eMarks[last]).trimEnd().endsWith('$$')) break
    }
    if (last >= endLine) {
      unclosed.add(state.env)
      return false
    }
  }
  if (silent) return true
  state.line = last + 1
  state.push('math', '', 0).map = [startLine, state.line]
  return true
}

// As pandoc has it, so that prices stay prices: no space inside the dollars, no digit behind them.
const FORMULA = /\$\$[^$\n]{1,400}\$\$|\$(?![\s$])[^$\n]{1,200}(?<!\s)\$(?![\d$])/y

function readInline(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== DOLLAR) return false
  if (/[\w$]/.test(state.src[state.pos - 1] ?? '')) return false
  FORMULA.lastIndex = state.pos
  const formula = FORMULA.exec(state.src)?.[0]
  if (formula === undefined || !/[A-Za-z\\]/.test(formula) || WIDE.test(formula)) return false
  if (!silent) state.push('raw_inline', '', 0).content = formula
  state.pos += formula.length
  return true
}

const DOLLAR = 36
const WIDE = /[\u3000-\u9FFF\uFF00-\uFFEF]/
