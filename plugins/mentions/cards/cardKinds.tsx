import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {fieldAt, listAt, textAt} from '../../body/looks/values.ts'
import type {CardKind} from './AnnotationCard.tsx'

/** The cards of the body's annotations, by the names of their types. */
export const cardKinds: Readonly<Record<string, CardKind>> = {
  mention: {
    field: 'entity',
    shown: ['name', 'names', 'description'],
    link: 'mentions.card.entity',
    render: (entity) => (
      <Lines
        about={[textAt(entity, 'description')]}
        beside={listAt(entity, 'names').map((each) => textAt(each, 'name'))}
        title={textAt(entity, 'name')}
      />
    ),
  },
  glossaryTerm: {
    field: 'concept',
    shown: ['name', 'expansion', 'definition', 'description'],
    link: 'mentions.card.concept',
    render: (concept) => (
      <Lines
        about={[textAt(concept, 'definition') ?? textAt(concept, 'description')]}
        beside={[textAt(concept, 'expansion')]}
        title={textAt(concept, 'name')}
      />
    ),
  },
  citation: {
    field: 'source',
    shown: ['title', 'url', 'date', 'publisher.name'],
    link: 'mentions.card.source',
    render: (source) => (
      <Lines
        about={[textAt(source, 'url')]}
        beside={[textAt(fieldAt(source, 'publisher'), 'name'), textAt(source, 'date')]}
        title={textAt(source, 'title')}
      />
    ),
  },
}

type MaybeText = string | undefined

interface LinesProps {
  readonly title: MaybeText
  /** In one line below the title; what the title says already is left out. */
  readonly beside: readonly MaybeText[]
  readonly about: readonly MaybeText[]
}

function Lines({title, beside, about}: LinesProps): ReactNode {
  const others = new Set(beside.filter((text) => text !== undefined && text !== title))
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {others.size > 0 && (
        <Text muted size={1}>
          {[...others].join(' · ')}
        </Text>
      )}
      {about.map(
        (text) =>
          text !== undefined && (
            <Text key={text} size={1} style={{overflowWrap: 'anywhere'}}>
              {text}
            </Text>
          ),
      )}
    </Stack>
  )
}
