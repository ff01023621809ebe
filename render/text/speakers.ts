import type {ResolvedBody, ResolvedTextBlock} from '../../queries/resolvedBody.ts'

/** Longer bold beginnings are sentences, not names. */
const LONGEST_NAME = 30

/**
 * Who speaks in a body: the names that begin more than one paragraph, or that an editor marked as a
 * mention. A single `**补记**：…` is a heading of its paragraph, and nobody's turn.
 */
export function speakersIn(body: ResolvedBody): ReadonlySet<string> {
  const once = new Set<string>()
  const speakers = new Set<string>()
  for (const block of body) {
    const name = block._type === 'block' ? speakerOf(block) : undefined
    if (name === undefined || block._type !== 'block') continue
    if (once.has(name) || beginsWithMention(block)) speakers.add(name)
    once.add(name)
  }
  return speakers
}

/** The bold name that a paragraph begins with: `**名字**：…`, or `**名字：**…`. */
export function speakerOf({style, listItem, children}: ResolvedTextBlock): string | undefined {
  if ((style ?? 'normal') !== 'normal' || listItem !== undefined) return undefined
  let bold = ''
  for (const child of children ?? []) {
    const text = child._type === 'span' ? (child.text ?? '') : ''
    if (child._type === 'span' && child.marks?.includes('strong') === true) bold += text
    else return /^\s*[：:]/.test(text) ? nameIn(bold) : nameIn(/^(.*)[：:]\s*$/s.exec(bold)?.[1])
  }
  return undefined
}

function nameIn(text = ''): string | undefined {
  const name = text.trim()
  return name === '' || name.length > LONGEST_NAME ? undefined : name
}

function beginsWithMention({children, markDefs}: ResolvedTextBlock): boolean {
  const [first] = children ?? []
  const mentions = markDefs?.filter(({_type}) => _type === 'mention').map(({_key}) => _key) ?? []
  return first?._type === 'span' && mentions.some((key) => first.marks?.includes(key) === true)
}
