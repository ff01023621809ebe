import {EditIcon} from '@sanity/icons/Edit'
import {UserIcon} from '@sanity/icons/User'
import {Button, Card, Flex, Text} from '@sanity/ui'
import {memo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {ReviewConfig, ReviewTransition} from '../../../review/index.ts'
import {availableTransitions} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {useReviewer} from '../../review/useReviewer.ts'
import type {DeskItem} from '../facets/deskItem.ts'
import {AssignDialog} from '../edit/AssignDialog.tsx'
import {EditDialog} from '../edit/EditDialog.tsx'
import {BulkStepDialog} from './BulkStepDialog.tsx'

interface BulkBarProps {
  /** The posts that are marked. */
  readonly items: readonly DeskItem[]
  readonly config: ReviewConfig
  readonly table: FrontMatterTable
  readonly onClear: () => void
}

/** What can be done with all marked posts at once; not there while none is marked. */
export const BulkBar = memo(function BulkBar(props: BulkBarProps) {
  const {items, config, table, onClear} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const reviewer = useReviewer()
  const [chosen, setChosen] = useState<ReviewTransition | 'edit' | 'assign'>()
  if (reviewer === undefined || (items.length === 0 && chosen === undefined)) return null
  const possible = config.transitions.filter((transition) =>
    items.some(({fields}) =>
      availableTransitions(fields, reviewer.role, config).includes(transition),
    ),
  )
  return (
    <Card borderTop data-testid="desk-bulk" padding={3}>
      <Flex align="center" gap={2} wrap="wrap">
        <Text aria-live="polite" size={1} weight="medium">
          {t('desk.bulk.marked', {count: items.length})}
        </Text>
        {possible.map((transition) => (
          <Button
            data-testid={`desk-bulk-${transition.name}`}
            fontSize={1}
            key={transition.name}
            mode="ghost"
            onClick={() => setChosen(transition)}
            padding={2}
            text={transition.title[language]}
          />
        ))}
        <Button
          data-testid="desk-bulk-edit"
          fontSize={1}
          icon={EditIcon}
          mode="ghost"
          onClick={() => setChosen('edit')}
          padding={2}
          text={t('desk.edit.open')}
        />
        <Button
          data-testid="desk-bulk-assign"
          fontSize={1}
          icon={UserIcon}
          mode="ghost"
          onClick={() => setChosen('assign')}
          padding={2}
          text={t('people.assign-open')}
        />
        <Button
          fontSize={1}
          mode="bleed"
          onClick={onClear}
          padding={2}
          text={t('desk.bulk.clear')}
        />
      </Flex>
      {dialog()}
    </Card>
  )

  function dialog() {
    if (chosen === undefined || reviewer === undefined) return null
    const common = {config, onClose: () => setChosen(undefined), posts: items, reviewer}
    if (chosen === 'edit') return <EditDialog {...common} table={table} />
    if (chosen === 'assign') return <AssignDialog {...common} />
    return <BulkStepDialog {...common} transition={chosen} />
  }
})
