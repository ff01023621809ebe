import type {ResolvedBlock, ResolvedBody} from '../../queries/index.ts'

const STYLES = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * A body whose headings stand below the title of its page and pass over no level, as screen readers
 * want them: a post that begins with `###` has its first heading at the second level. What is below
 * what stays as it was.
 */
export function withOutline(body: ResolvedBody | null): ResolvedBody {
  const above: number[] = []
  return (body ?? []).map((block): ResolvedBlock => {
    if (block._type !== 'block') return block
    const level = Number(/^h([1-6])$/.exec(block.style ?? '')?.[1])
    if (Number.isNaN(level)) return block
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return {...block, style: STYLES[above.length - 1] ?? 'h6'}
  })
}
