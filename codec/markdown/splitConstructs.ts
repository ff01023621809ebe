import type {Token} from 'markdown-it'
import type {Construct} from './readContext.ts'

/** What a link refers to by a label: lines that are no construct of their own. */
const DEFINITION = 'reference_definition'

/** Groups a run of tokens into the constructs that stand side by side in it. */
export function splitConstructs(tokens: readonly Token[]): Construct[] {
  const constructs: Construct[] = []
  for (let index = 0; index < tokens.length;) {
    const open = tokens[index]
    if (open === undefined) break
    if (open.type === DEFINITION) {
      index += 1
      continue
    }
    let next = index + 1
    if (open.nesting === 1) {
      while (next < tokens.length && (tokens[next]?.level ?? 0) > open.level) next += 1
      next += 1
    }
    const [startLine, endLine] = open.map ?? [0, 0]
    const inside = open.nesting === 1 ? tokens.slice(index + 1, next - 1) : []
    const follows = constructs.at(-1)?.open.type
    const text = inside[0]?.content ?? ''
    constructs.push({open, text, inside, startLine, endLine, follows})
    index = next
  }
  return constructs
}
