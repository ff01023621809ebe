import type {MarkdownIt, StateBlock} from 'markdown-it'

const OPENING = /<details(?=[\s>])/gi
const CLOSING = /<\/details\s*>/gi

/**
 * Reads `<details>…</details>` as one block, blank lines and all, where the pair has its lines to
 * itself. Without a partner it is left to the rule for HTML blocks.
 */
export function detailsRule(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'details', readDetails, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
}

function readDetails(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src.charCodeAt(start) !== LESS_THAN) return false
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const first = state.src.slice(start, state.eMarks[startLine])
  if (!/^<details(?:\s[^>]*)?>/i.test(first)) return false
  const last = partnersOf(state).get(startLine)
  if (last === undefined || last >= endLine) return false
  if (!/<\/details\s*>\s*$/i.test(state.src.slice(state.bMarks[last], state.eMarks[last]))) {
    return false
  }
  for (let line = startLine + 1; line <= last; line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) return false
  }
  if (silent) return true
  state.line = last + 1
  const token = state.push('details', '', 0)
  token.map = [startLine, state.line]
  token.content = state.getLines(startLine, state.line, state.blkIndent, false)
  return true
}

const LESS_THAN = 60

/** For each line on which a `<details>` opens, the line on which it closes; once for a text. */
function partnersOf(state: StateBlock): ReadonlyMap<number, number> {
  const known = partners.get(state.env)
  if (known !== undefined) return known
  const found = findPartners(state.src)
  partners.set(state.env, found)
  return found
}

// The parser's `env` lives as long as one text is read.
const partners = new WeakMap<object, ReadonlyMap<number, number>>()

function findPartners(source: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (const [line, text] of source.split('\n').entries()) {
    if (!text.includes('<')) continue
    const opened = text.match(OPENING)?.length ?? 0
    const closed = text.match(CLOSING)?.length ?? 0
    for (let count = 0; count < opened; count += 1) open.push(line)
    for (let count = 0; count < closed; count += 1) {
      const start = open.pop()
      // The outermost of a line is popped last and stays.
      if (start !== undefined) found.set(start, line)
    }
  }
  return found
}
