import type {Path} from 'sanity'
import {fieldAt, listAt, textAt} from '../../body/looks/values.ts'
import type {BodyParagraph, BodySpan} from './bodyParagraph.ts'

/** Stands in the text for an inline object, so that no name reaches across it. */
const INLINE_OBJECT = '\uFFFC'

/** Reads a text block: its children one behind the other. */
export function textParagraph(block: unknown, path: Path, key: string): BodyParagraph {
  const definitions = new Map(
    listAt(block, 'markDefs').map((definition) => [textAt(definition, '_key'), definition]),
  )
  const spans: BodySpan[] = []
  let text = ''
  for (const child of listAt(block, 'children')) {
    const childKey = textAt(child, '_key')
    if (textAt(child, '_type') !== 'span' || childKey === undefined) {
      text += INLINE_OBJECT
      continue
    }
    const start = text.length
    text += textAt(child, 'text') ?? ''
    const marks = listAt(child, 'marks').filter((mark) => typeof mark === 'string')
    const annotations = marks.filter((mark) => definitions.has(mark))
    const entity = annotations
      .map((annotation) => entityOf(definitions.get(annotation)))
      .find((id) => id !== undefined)
    spans.push({
      key: childKey,
      start,
      end: text.length,
      marks,
      annotations,
      ...(entity === undefined ? {} : {entity}),
    })
  }
  return {key, text, path, spans, isHeading: /^h[1-6]$/.test(textAt(block, 'style') ?? '')}
}

/** Whom a mention or a glossary term refers to. */
function entityOf(definition: unknown): string | undefined {
  switch (textAt(definition, '_type')) {
    case 'mention':
      return referenceAt(definition, 'entity')
    case 'glossaryTerm':
      return referenceAt(definition, 'concept')
    default:
      return undefined
  }
}

function referenceAt(value: unknown, field: string): string | undefined {
  return textAt(fieldAt(value, field), '_ref')
}
