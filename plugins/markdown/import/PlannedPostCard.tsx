import {Box, Card, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {MergeSide} from '../../../codec/documents/merge/conflict.ts'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {PlannedPost} from '../../../garden/planPosts.ts'
import {isWritten} from '../../../garden/writePlan.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {languageOfLocale} from '../../i18n/language.ts'
import {FileBody} from './FileBody.tsx'
import {MergePreview} from './MergePreview.tsx'
import {NameBadge} from './NameBadge.tsx'
import type {PlanSurroundings} from './useImportPlan.ts'

interface PlannedPostCardProps {
  readonly planned: PlannedPost
  readonly table: FrontMatterTable
  readonly surroundings: PlanSurroundings
  readonly selected: boolean
  readonly onSelect: (selected: boolean) => void
  readonly onChoose: (name: string, id: string) => void
  /** Whose change is taken in conflicts, once somebody said so. */
  readonly side: MergeSide | undefined
  readonly onSide: (side: MergeSide) => void
}

/**
 * What a file would become or change: its fields, whom its names mean, its body, and what is wrong
 * with it.
 */
export function PlannedPostCard(props: PlannedPostCardProps) {
  const {planned, table, surroundings, selected, onSelect, onChoose, side, onSide} = props
  const {post, file, names, issues, fate} = planned
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = languageOfLocale(useCurrentLocale().id)
  const id = `import-${post._id}`
  const scalars = fate.kind === 'new' ? table.filter(({field}) => isShown(post[field])) : []
  const problems = issues.filter(({severity}) => severity !== 'info')
  const canWrite = isWritten(planned)
  const isAlone = fate.kind !== 'new' && fate.kind !== 'merge'

  return (
    <Card border padding={4} radius={2} tone={isAlone ? 'transparent' : 'default'}>
      <Stack gap={4}>
        <Flex align="flex-start" gap={3}>
          <Checkbox
            checked={selected && canWrite}
            disabled={!canWrite}
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
            {fate.kind !== 'new' && (
              <Text size={1}>
                {t(`import.fate.${fate.kind}`)}{' '}
                {fate.kind !== 'deleted' && (
                  <IntentLink intent="edit" params={{id: post._id, type: 'post'}}>
                    {t('import.open')}
                  </IntentLink>
                )}
              </Text>
            )}
          </Stack>
        </Flex>
        {scalars.length > 0 && (
          <Stack gap={2}>
            {scalars.map(({key, field}) => (
              <Text key={key} size={1} textOverflow="ellipsis">
                <strong>{key}</strong> {String(post[field])}
              </Text>
            ))}
          </Stack>
        )}
        {!isAlone && names.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {names.map((name) => (
              <NameBadge
                entities={surroundings.entities}
                key={`${name.key} ${name.name}`}
                onChoose={onChoose}
                planned={name}
              />
            ))}
          </Flex>
        )}
        {fate.kind === 'new' && <FileBody markdown={file.rawBody} />}
        {fate.kind === 'merge' && (
          <MergePreview
            file={surroundings.fileOf(post._id)}
            group={`${id}-side`}
            merge={fate.merge}
            nameOf={surroundings.nameOf}
            onSide={onSide}
            side={side}
            table={table}
          />
        )}
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
