import type {Token} from 'markdown-it'
import type {Construct} from './readContext.ts'

/** Groups a run of tokens into the constructs that stand side by side in it. */
export function splitConstructs(tokens: readonly Token[]): Construct[] {
  const constructs: Construct[] = []
  for (let index = 0; index < tokens.length;) {
    const open = tokens[index]
    if (open === undefined) break
    let next = index + 1
    if (open.nesting === 1) {
      while (next < tokens.length && (tokens[next]?.level ?? 0) > open.level) next += 1
      next += 1
    }
    const [startLine, endLine] = open.map ?? [0, 0]
    const inside = open.nesting === 1 ? tokens.slice(index + 1, next - 1) : []
    const follows = constructs.at(-1)?.open.type
    constructs.push({open, inside, startLine, endLine, follows})
    index = next
  }
  return constructs
}
