import {Box, Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import {isRecord, itemsOf, textOf} from '../../../codec/text/record.ts'
import {slugOf, type Stored} from '../../../garden/merge/stored.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

interface EntityCardProps {
  readonly id: string
  readonly document: Stored | undefined
  readonly isPublished: boolean
  /** How many documents refer to it. */
  readonly uses: number
  readonly stays: boolean
  /** The radio buttons of one choice have one name. */
  readonly group: string
  readonly onKeep: () => void
}

/** All that tells a document apart from its likeness, and whether it is the one that stays. */
export function EntityCard(props: EntityCardProps) {
  const {id, document, isPublished, uses, stays, group, onKeep} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const name = textOf(document?.['name']) || id
  const localized = itemsOf(document?.['names'])
    .filter(isRecord)
    .map(({language, name}) => `${textOf(name)} (${textOf(language)})`)
  const rows = [
    [
      t('merge.card.names'),
      [...localized, ...itemsOf(document?.['aliases']).map(textOf)].join('、'),
    ],
    [
      t('merge.card.description'),
      textOf(document?.['description']) || textOf(document?.['definition']),
    ],
    [t('merge.card.slug'), document === undefined ? '' : slugOf(document)],
  ] as const

  return (
    <Card border padding={3} radius={2} tone={stays ? 'primary' : 'default'}>
      <Stack gap={4}>
        <Flex align="center" as="label" gap={3}>
          <Radio checked={stays} name={group} onChange={onKeep} value={id} />
          <Box flex={1}>
            <Text weight="semibold">{name}</Text>
          </Box>
          {stays && (
            <Text muted size={1}>
              {t('merge.stays')}
            </Text>
          )}
        </Flex>
        <Stack gap={3}>
          {rows.map(
            ([title, text]) =>
              text !== '' && (
                <Text key={title} size={1}>
                  <strong>{title}</strong> {text}
                </Text>
              ),
          )}
          <Text muted size={1}>
            {t('incoming.count', {count: uses})}
            {!isPublished && ` · ${t('names.chip.unpublished')}`}
          </Text>
          {document && (
            <Text size={1}>
              <IntentLink intent="edit" params={{id, type: document._type}}>
                {t('merge.card.open')}
              </IntentLink>
            </Text>
          )}
        </Stack>
      </Stack>
    </Card>
  )
}
