import type {PropsWithChildren} from 'react'
import type {PortableTextInputProps} from 'sanity'
import type {Mention} from '../../../names/index.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {isAnnotated} from '../body/isAnnotated.ts'
import type {BodyMentions} from '../body/useBodyMentions.ts'
import {NameMark} from './NameMark.tsx'

export type Decorations = NonNullable<PortableTextInputProps['rangeDecorations']>
type Selection = Decorations[number]['selection']

/**
 * The marks of the names in a body that nobody annotated. Nothing of them is stored; the editor keeps
 * them in place while somebody writes around them.
 */
export function toDecorations({paragraphs, mentions, hits}: BodyMentions): Decorations {
  return paragraphs.flatMap((paragraph, at) => {
    // The text of a block within a block is not in this editor.
    if (paragraph.path.length > 1) return []
    return (mentions[at] ?? []).flatMap((mention) => {
      const selection = isAnnotated(paragraph, mention) ? null : selectionOf(paragraph, mention)
      if (selection === null) return []
      const names = mention.ids.flatMap((id) => hits.get(id)?.name ?? [])
      return {
        component: ({children}: PropsWithChildren) => <NameMark names={names}>{children}</NameMark>,
        selection,
        // What tells a mark from the one that stood there before.
        payload: {names},
      }
    })
  })
}

function selectionOf({path, spans}: BodyParagraph, {start, end}: Mention): Selection {
  const first = spans.find((span) => start < span.end)
  const last = spans.findLast((span) => span.start < end)
  if (first === undefined || last === undefined) return null
  return {
    anchor: {path: [...path, 'children', {_key: first.key}], offset: start - first.start},
    focus: {path: [...path, 'children', {_key: last.key}], offset: end - last.start},
  }
}
