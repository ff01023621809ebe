import type {Emphasis} from './inlineRuns.ts'
import type {InlineToken} from './readInline.ts'

/**
 * The tags that say what Markdown has signs for, where the signs fail: beside Chinese punctuation,
 * `**` neither opens nor closes in most parsers.
 */
export const TAGS = {
  strong: 'strong',
  em: 'em',
  'strike-through': 'del',
} as const satisfies Readonly<Record<Emphasis, string>>

const MARKS = new Map(
  Object.entries(TAGS).flatMap(([mark, tag]) => [
    [`<${tag}>`, mark],
    [`</${tag}>`, mark],
  ]),
)

/**
 * The tags of a line that come in pairs, by the index of their token, with the decorator that they
 * stand for. A tag without a partner, or with attributes, is no decorator.
 */
export function tagPairs(tokens: readonly InlineToken[]): ReadonlyMap<number, string> | undefined {
  if (!tokens.some(isTag)) return undefined
  const pairs = new Map<number, string>()
  // What stands open, the innermost last: tags by their index, whatever else is paired without one.
  const open: {readonly mark: string; readonly index?: number}[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.nesting === 1) open.push({mark: token.type})
    else if (token.nesting === -1) {
      while (open.length > 0 && open.pop()?.index !== undefined) continue
    } else if (isTag(token)) {
      const mark = MARKS.get(token.content) ?? ''
      if (!token.content.startsWith('</')) open.push({mark, index})
      else if (open.at(-1)?.mark === mark) {
        const partner = open.pop()?.index
        if (partner !== undefined) pairs.set(partner, mark).set(index, mark)
      }
    }
  }
  return pairs
}

function isTag({type, content}: InlineToken): boolean {
  return type === 'html_inline' && MARKS.has(content)
}
