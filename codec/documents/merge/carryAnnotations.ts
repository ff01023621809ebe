import type {MarkDef, RawInline, Span, TextBlock} from '../../markdown/blockTypes.ts'

/**
 * Lays the annotations of a block over another version of it, each over the words that it lay over,
 * where they are still there once. Links are none of them: those a file has itself.
 */
export function carryAnnotations(from: TextBlock, to: TextBlock): TextBlock {
  let block = to
  for (const definition of from.markDefs) {
    if (definition._type === 'link') continue
    const words = from.children
      .map((child) => (isUnder(child, definition._key) ? child.text : ''))
      .join('')
    const text = block.children.map(lettersOf).join('')
    const start = text.indexOf(words)
    if (words === '' || start === -1 || text.includes(words, start + 1)) continue
    block = annotate(block, definition, start, start + words.length)
  }
  return block
}

function annotate(block: TextBlock, definition: MarkDef, start: number, end: number): TextBlock {
  const taken = new Set(block.markDefs.map(({_key}) => _key))
  let key = definition._key
  while (taken.has(key)) key += 'n'
  let at = 0
  const children = block.children.flatMap((child): readonly (Span | RawInline)[] => {
    const from = at
    at += lettersOf(child).length
    if (child._type !== 'span' || at <= start || from >= end) return [child]
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, child.text.length)]
    const pieces: readonly Span[] = [
      {...child, text: child.text.slice(0, first)},
      {
        ...child,
        _key: first === 0 ? child._key : `${child._key}a`,
        text: child.text.slice(first, last),
        marks: [...child.marks, key],
      },
      {...child, _key: `${child._key}b`, text: child.text.slice(last)},
    ]
    return pieces.filter(({text}) => text !== '')
  })
  const isSaid = block.markDefs.some(
    (one) => one._type === definition._type && covers(block, one, start),
  )
  if (isSaid) return block
  return {...block, children, markDefs: [...block.markDefs, {...definition, _key: key}]}
}

/** Whether an annotation lies over the letter at this place. */
function covers({children}: TextBlock, {_key}: MarkDef, place: number): boolean {
  let at = 0
  return children.some((child) => {
    at += lettersOf(child).length
    return at > place && at - lettersOf(child).length <= place && isUnder(child, _key)
  })
}

function isUnder(child: Span | RawInline, key: string): child is Span {
  return child._type === 'span' && child.marks.includes(key)
}

/** The letters of a child; one that is none stands for an object. */
function lettersOf(child: Span | RawInline): string {
  return child._type === 'span' ? child.text : '\uFFFC'
}
