import {Badge, Box, Card, Checkbox, Flex, Select, Stack, Text} from '@sanity/ui'
import {Code} from '@sanity/ui/code'
import type {ChangeEvent} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {KnownEntity} from '../../../garden/knownEntities.ts'
import type {PlannedName, PlannedPost} from '../../../garden/planPosts.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {languageOfLocale} from '../../i18n/language.ts'

const TONES = {known: 'positive', new: 'caution', which: 'critical'} as const

interface PlannedPostCardProps {
  readonly planned: PlannedPost
  readonly table: FrontMatterTable
  readonly entities: ReadonlyMap<string, KnownEntity>
  /** Whether the post is in the dataset already: then it is not written again. */
  readonly present: boolean
  readonly selected: boolean
  readonly onSelect: (selected: boolean) => void
  readonly onChoose: (name: string, id: string) => void
}

/** What a file would become: its fields, whom its names mean, its body, and what is wrong with it. */
export function PlannedPostCard(props: PlannedPostCardProps) {
  const {planned, table, entities, present, selected, onSelect, onChoose} = props
  const {post, file, names, issues} = planned
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = languageOfLocale(useCurrentLocale().id)
  const id = `import-${post._id}`
  const scalars = table.filter(({field}) => isShown(post[field]))
  const problems = issues.filter(({severity}) => severity !== 'info')

  return (
    <Card border padding={4} radius={2} tone={present ? 'transparent' : 'default'}>
      <Stack gap={4}>
        <Flex align="flex-start" gap={3}>
          <Checkbox
            checked={selected && !present}
            disabled={present}
            id={id}
            onChange={({currentTarget}: ChangeEvent<HTMLInputElement>) =>
              onSelect(currentTarget.checked)
            }
          />
          <Stack flex={1} gap={2}>
            <Text as="label" htmlFor={id} weight="semibold">
              {String(post['title'])}
            </Text>
            <Text muted size={1}>
              {file.path} · {t('import.blocks', {count: post.body.length})}
            </Text>
            {present && (
              <Text size={1}>
                {t('import.present')}{' '}
                <IntentLink intent="edit" params={{id: post._id, type: 'post'}}>
                  {t('import.open')}
                </IntentLink>
              </Text>
            )}
          </Stack>
        </Flex>
        <Stack gap={2}>
          {scalars.map(({key, field}) => (
            <Text key={key} size={1} textOverflow="ellipsis">
              <strong>{key}</strong> {String(post[field])}
            </Text>
          ))}
        </Stack>
        <Flex gap={2} wrap="wrap">
          {names.map((name) => (
            <NameBadge
              entities={entities}
              key={`${name.key} ${name.name}`}
              onChoose={onChoose}
              planned={name}
            />
          ))}
        </Flex>
        <details>
          <summary>
            <Text as="span" size={1}>
              {t('import.body')}
            </Text>
          </summary>
          <Card
            marginTop={3}
            overflow="auto"
            padding={3}
            radius={2}
            style={{maxHeight: '20em'}}
            tone="transparent"
          >
            <Code size={1} style={{whiteSpace: 'pre-wrap'}}>
              {file.rawBody.trim()}
            </Code>
          </Card>
        </details>
        {problems.map(({code, line, column, message}) => (
          <Box key={`${code} ${line} ${column}`}>
            <Text muted size={1}>
              {t('import.line', {line})} {message[language]}
            </Text>
          </Box>
        ))}
      </Stack>
    </Card>
  )
}

/** Texts and flags; names have badges of their own. */
function isShown(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'boolean'
}

function NameBadge(props: {
  readonly planned: PlannedName
  readonly entities: ReadonlyMap<string, KnownEntity>
  readonly onChoose: (name: string, id: string) => void
}) {
  const {planned, entities, onChoose} = props
  const {key, name, state, id, candidates} = planned
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const label = `${t(`import.${state}`)} · ${key}: ${name}`
  if (state !== 'which') return <Badge tone={TONES[state]}>{label}</Badge>
  return (
    <Flex align="center" gap={1}>
      <Badge tone={TONES[state]}>{label}</Badge>
      <Select
        aria-label={label}
        fontSize={1}
        onChange={({currentTarget}: ChangeEvent<HTMLSelectElement>) =>
          onChoose(name, currentTarget.value)
        }
        padding={2}
        value={id}
      >
        {candidates.map((candidate) => (
          <option key={candidate} value={candidate}>
            {entities.get(candidate)?.names.slice(0, 3).join('、') ?? candidate}
          </option>
        ))}
      </Select>
    </Flex>
  )
}
