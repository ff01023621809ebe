import {Button, Card, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {placesToLink} from '../links/placesToLink.ts'
import type {Ambiguity} from '../report/createReport.ts'
import {wordsOf} from '../report/occurrence.ts'
import {Places} from './Places.tsx'
import type {PostReport} from './useReport.ts'
import type {ReportActions} from './useReportActions.ts'

interface AmbiguityCardProps {
  readonly ambiguity: Ambiguity
  readonly post: PostReport
  readonly actions: ReportActions
  readonly canEdit: boolean
}

/** Words that may mean several: whoever is chosen, the words are linked to. */
export function AmbiguityCard({ambiguity, post, actions, canEdit}: AmbiguityCardProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {occurrences, ids} = ambiguity
  const words = [...new Set(occurrences.map(wordsOf))].join(' / ')
  const places = placesToLink(occurrences, {firstInSection: false})
  return (
    <Card border data-testid="mentions-ambiguity" padding={2} radius={2} tone="caution">
      <Stack gap={3} padding={1}>
        <Text size={1} weight="medium">
          {words}
        </Text>
        <Places occurrences={occurrences} />
        {ids.map((id) => {
          const hit = post.hitOf(id)
          return (
            hit !== undefined && (
              <Button
                disabled={!canEdit || places.length === 0}
                fontSize={1}
                justify="flex-start"
                key={id}
                mode="ghost"
                onClick={() => actions.link(places.map((place) => ({place, hit})))}
                padding={2}
                text={[t('mentions.choose', {name: hit.name}), hit.description]
                  .filter(Boolean)
                  .join(' — ')}
              />
            )
          )
        })}
      </Stack>
    </Card>
  )
}
