import type {BodyBlock, MarkDef, RawInline, Span, TextBlock} from './blockTypes.ts'

/**
 * What a block says to a file, as a text that can be compared. Keys, the cutting into spans and
 * annotations that change no byte of a file (mentions, glossary terms, citations) are left out;
 * two blocks with the same meaning are written the same.
 */
export function meaningOf(block: BodyBlock): string {
  switch (block._type) {
    case 'block':
      return `block ${block.style} ${listOf(block)}\n${inlineMeaning(block)}`
    case 'figure':
      return JSON.stringify(['figure', block.src, block.alt ?? '', block.title ?? ''])
    case 'codeBlock':
      return JSON.stringify(['codeBlock', block.language ?? '', block.code])
    case 'table':
      return JSON.stringify([
        'table',
        block.header,
        block.align,
        block.rows.map((row) => row.cells),
      ])
    case 'divider':
      return 'divider'
    case 'originalText':
      return JSON.stringify(['originalText', block.summary ?? '', block.content.map(meaningOf)])
    case 'rawMarkdown':
      return JSON.stringify(['rawMarkdown', block.markdown])
  }
}

function listOf({listItem, level, listStart}: TextBlock): string {
  return `${listItem ?? ''} ${level ?? ''} ${listStart ?? ''}`
}

/** Text with what is on over it; runs of the same marks are one, however they are cut. */
function inlineMeaning({children, markDefs}: TextBlock): string {
  let meaning = ''
  let marks = ''
  for (const child of children) {
    if (child._type === 'span' && child.text === '') continue
    const now = child._type === 'span' ? marksOf(child, markDefs) : ''
    if (now !== marks) meaning += `\u0001${now}\u0002`
    marks = now
    meaning += textOf(child)
  }
  return meaning
}

function textOf(child: Span | RawInline): string {
  return child._type === 'span' ? child.text : `\u0003${child.markdown}\u0004`
}

function marksOf({marks}: Span, markDefs: readonly MarkDef[]): string {
  if (marks.length === 0) return ''
  const written = marks.flatMap((mark) => {
    const definition = markDefs.find(({_key}) => _key === mark)
    if (definition === undefined) return [mark]
    return definition._type === 'link' ? [`${definition.href} ${definition.title ?? ''}`] : []
  })
  return written.sort().join('\u0005')
}
