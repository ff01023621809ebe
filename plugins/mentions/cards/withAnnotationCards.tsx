import type {ComponentType} from 'react'
import type {BlockAnnotationProps, FieldDefinition} from 'sanity'
import {AnnotationCard} from './AnnotationCard.tsx'
import {cardKinds} from './cardKinds.tsx'

/** Gives the annotations of a field of text blocks their cards; other fields stay as they are. */
export function withAnnotationCards(field: FieldDefinition): FieldDefinition {
  if (!('of' in field) || !Array.isArray(field.of)) return field
  return {...field, of: field.of.map(withCards)}
}

interface Member {
  readonly type: string
  readonly marks?: {readonly annotations?: readonly {readonly name?: string}[]}
}

function withCards<Given extends Member>(member: Given): Given {
  const annotations = member.marks?.annotations
  if (member.type !== 'block' || annotations === undefined) return member
  return {
    ...member,
    marks: {
      ...member.marks,
      annotations: annotations.map((annotation) => {
        const card = cards[annotation.name ?? '']
        return card === undefined ? annotation : {...annotation, components: {annotation: card}}
      }),
    },
  }
}

const cards: Readonly<Record<string, ComponentType<BlockAnnotationProps>>> = Object.fromEntries(
  Object.entries(cardKinds).map(([name, kind]) => [
    name,
    (props: BlockAnnotationProps) => <AnnotationCard annotation={props} kind={kind} />,
  ]),
)
