import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {placesToLink} from '../links/placesToLink.ts'
import type {NamedOne} from '../report/createReport.ts'
import type {Occurrence} from '../report/occurrence.ts'
import {NameTitle} from './NameTitle.tsx'
import {Places} from './Places.tsx'
import type {PostReport} from './useReport.ts'
import type {ReportActions} from './useReportActions.ts'

interface NameCardProps {
  readonly one: NamedOne
  readonly post: PostReport
  readonly actions: ReportActions
  readonly canEdit: boolean
  readonly firstInSection: boolean
}

/** Somebody whom the post names: how often and where, and what can be done about it. */
export function NameCard({one, post, actions, canEdit, firstInSection}: NameCardProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {schemaType} = useDocumentPane()
  const hit = post.hitOf(one.id)
  const titleOf = (name: string) =>
    schemaType.fields.find((field) => field.name === name)?.type.title ?? name
  const field = hit && one.fields.length === 0 ? post.fieldOf(hit) : undefined
  const places = placesToLink(one.occurrences, {firstInSection})
  const count = one.occurrences.length

  function link(chosen: readonly Occurrence[]) {
    if (hit !== undefined) actions.link(chosen.map((place) => ({place, hit})))
  }

  return (
    <Card border data-testid={`mentions-name-${one.id}`} padding={2} radius={2}>
      <Stack gap={3} padding={1}>
        <NameTitle
          hit={hit}
          id={one.id}
          {...(count > 0 ? {note: t('mentions.places', {count})} : {})}
        />
        {one.fields.length > 0 && (
          <Text muted size={1}>
            {one.fields.map(titleOf).join(' · ')}
          </Text>
        )}
        <Places
          occurrences={one.occurrences}
          {...(canEdit && hit !== undefined ? {onLink: (place) => link([place])} : {})}
        />
        {canEdit && (field !== undefined || places.length > 1) && (
          <Flex gap={2} wrap="wrap">
            {hit !== undefined && field !== undefined && (
              <Button
                fontSize={1}
                onClick={() => actions.addToField(hit, field, titleOf(field))}
                padding={2}
                text={t('mentions.add', {field: titleOf(field)})}
                tone="primary"
              />
            )}
            {places.length > 1 && (
              <Button
                fontSize={1}
                mode="ghost"
                onClick={() => link(places)}
                padding={2}
                text={t('mentions.link-places', {count: places.length})}
              />
            )}
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
