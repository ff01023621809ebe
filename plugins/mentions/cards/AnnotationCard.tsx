import {Box, Card, Spinner, Stack, Text} from '@sanity/ui'
import {Popover} from '@sanity/ui/popover'
import type {ReactNode, SyntheticEvent} from 'react'
import type {BlockAnnotationProps} from 'sanity'
import {useTranslation} from 'sanity'
import {textAt} from '../../body/looks/values.ts'
import {ChipLink} from '../../entities/chips/ChipLink.tsx'
import type {DatelineResourceKey} from '../../i18n/texts.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useHovering} from './useHovering.ts'
import {useShown} from './useShown.ts'

/** What the card of a kind of annotation shows. */
export interface CardKind {
  /** The field of the annotation that refers to a document. */
  readonly field: string
  /** The fields of the document that are shown. */
  readonly shown: readonly string[]
  /** Says what the link to the document does. */
  readonly link: DatelineResourceKey
  readonly render: (document: unknown) => ReactNode
}

interface AnnotationCardProps {
  readonly annotation: BlockAnnotationProps
  readonly kind: CardKind
}

/**
 * The Studio's own annotation, and a card about the document that it refers to while the pointer rests
 * on it. A keyboard comes to the same document by the annotation's own form.
 */
export function AnnotationCard({annotation, kind}: AnnotationCardProps) {
  const {isOpen, listeners} = useHovering()
  const {value, open, path} = annotation
  const reference = Object.entries(value).find(([name]) => name === kind.field)?.[1]
  const id = textAt(reference, '_ref')
  return (
    <span {...listeners}>
      {annotation.renderDefault(annotation)}
      {id !== undefined && isOpen && !open && (
        <Popover
          constrainSize
          content={
            <Box
              {...listeners}
              contentEditable={false}
              data-testid="annotation-card"
              onBlur={stop}
              onClick={stop}
              onFocus={stop}
              onKeyDown={stop}
              onMouseDown={stop}
              padding={3}
              style={{maxWidth: '22em'}}
            >
              <Content id={id} kind={kind} path={[...path, kind.field]} />
            </Box>
          }
          open
          placement="bottom-start"
          portal
          radius={2}
          referenceElement={annotation.__unstable_referenceElement}
        />
      )}
    </span>
  )
}

/** What is done in the card is none of the editor's, which hears of it through React's tree. */
function stop(event: SyntheticEvent) {
  event.stopPropagation()
}

interface ContentProps {
  readonly id: string
  readonly kind: CardKind
  readonly path: BlockAnnotationProps['path']
}

function Content({id, kind, path}: ContentProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const document = useShown(id, kind.shown)
  if (document === undefined) return <Spinner muted />
  const type = textAt(document, '_type')
  if (type === undefined) {
    return (
      <Card padding={2} radius={2} tone="critical">
        <Text size={1}>{t('names.chip.missing')}</Text>
      </Card>
    )
  }
  return (
    <Stack gap={3}>
      {kind.render(document)}
      <Text size={1}>
        <ChipLink
          aria-description={undefined}
          path={path}
          reference={{_type: 'reference', _ref: id}}
          tabIndex={0}
          title={undefined}
          type={type}
        >
          {t(kind.link)}
        </ChipLink>
      </Text>
    </Stack>
  )
}
