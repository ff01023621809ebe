import {Box, Button, Card, Flex, Stack, Switch, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {placesToLink} from '../links/placesToLink.ts'
import type {MentionReport, NamedOne} from '../report/createReport.ts'
import {AmbiguityCard} from './AmbiguityCard.tsx'
import {NameCard} from './NameCard.tsx'
import {ProposalSections} from './ProposalSections.tsx'
import {Section} from './Section.tsx'
import type {PostReport} from './useReport.ts'
import type {ReportActions} from './useReportActions.ts'

interface ReportViewProps {
  readonly post: PostReport
  readonly report: MentionReport
  readonly actions: ReportActions
}

/** All names of a post, those that want a decision first. */
export function ReportView({post, report, actions}: ReportViewProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {formState} = useDocumentPane()
  const [firstInSection, setFirstInSection] = useState(false)
  const firstId = useId()
  const {hitOf, fieldOf, proposals} = post
  const {ambiguous, onlyInBody, inBoth, onlyInFrontMatter} = report
  const canEdit = formState?.readOnly !== true

  const belongs = ({id}: NamedOne) => {
    const hit = hitOf(id)
    return hit !== undefined && fieldOf(hit) !== undefined
  }
  const missing = onlyInBody.filter(belongs)
  const others = [...inBoth, ...onlyInBody.filter((one) => !belongs(one))]
  const places = [...missing, ...others].flatMap(({id, occurrences}) => {
    const hit = hitOf(id)
    return hit === undefined
      ? []
      : placesToLink(occurrences, {firstInSection}).map((place) => ({place, hit}))
  })

  const toCard = (one: NamedOne) => (
    <NameCard
      actions={actions}
      canEdit={canEdit}
      firstInSection={firstInSection}
      key={one.id}
      one={one}
      post={post}
    />
  )

  const shown = [
    proposals.aliases,
    proposals.entries,
    ambiguous,
    onlyInBody,
    inBoth,
    onlyInFrontMatter,
  ]
  if (shown.every((list) => list.length === 0)) {
    return (
      <Card border padding={4} radius={2}>
        <Text muted size={1}>
          {t('mentions.empty')}
        </Text>
      </Card>
    )
  }
  return (
    <Stack gap={5}>
      {canEdit && (
        <Stack gap={3}>
          <Flex align="center" as="label" gap={2} htmlFor={firstId} paddingX={2}>
            <Switch
              checked={firstInSection}
              id={firstId}
              onChange={(event) => setFirstInSection(event.currentTarget.checked)}
            />
            <Box flex={1}>
              <Text size={1}>{t('mentions.first')}</Text>
            </Box>
          </Flex>
          <Button
            disabled={places.length === 0}
            fontSize={1}
            mode="ghost"
            onClick={() => actions.link(places)}
            padding={3}
            text={t('mentions.link-everything', {count: places.length})}
          />
        </Stack>
      )}
      <ProposalSections actions={actions} hitOf={hitOf} proposals={proposals} />
      <Section name="ambiguous" title={t('mentions.ambiguous')}>
        {ambiguous.map((ambiguity) => (
          <AmbiguityCard
            actions={actions}
            ambiguity={ambiguity}
            canEdit={canEdit}
            key={ambiguity.ids.join(' ')}
            post={post}
          />
        ))}
      </Section>
      <Section name="only-in-body" title={t('mentions.only-in-body')}>
        {missing.map(toCard)}
      </Section>
      <Section name="only-in-front-matter" title={t('mentions.only-in-front-matter')}>
        {onlyInFrontMatter.map(toCard)}
      </Section>
      <Section name="in-both" title={t('mentions.in-both')}>
        {others.map(toCard)}
      </Section>
    </Stack>
  )
}
