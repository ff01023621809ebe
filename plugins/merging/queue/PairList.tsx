import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {CERTAIN} from '../../../names/index.ts'
import {SmallIcon} from '../../entities/chips/SmallIcon.tsx'
import {useTypeWords} from '../../entities/inputs/useTypeWords.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {LikelyPair} from './useDuplicates.ts'

interface PairListProps {
  readonly pairs: readonly LikelyPair[]
  readonly selected: LikelyPair
  readonly onSelect: (pair: LikelyPair) => void
}

/** So many rows are drawn; who settles those sees the next. */
const SHOWN = 200

/** The queue: pairs with what speaks for them, the surest first. */
export function PairList({pairs, selected, onSelect}: PairListProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <Card border overflow="auto" radius={2} style={{maxHeight: '70vh'}}>
      <Stack aria-label={t('duplicates.title')} as="ul" gap={1} padding={1}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <li key={pair.ids.join()}>
            <PairRow isSelected={pair === selected} onSelect={() => onSelect(pair)} pair={pair} />
          </li>
        ))}
      </Stack>
      {pairs.length > SHOWN && (
        <Card padding={3}>
          <Text muted size={1}>
            {t('duplicates.more', {count: pairs.length - SHOWN})}
          </Text>
        </Card>
      )}
    </Card>
  )
}

interface PairRowProps {
  readonly pair: LikelyPair
  readonly isSelected: boolean
  readonly onSelect: () => void
}

function PairRow({pair, isSelected, onSelect}: PairRowProps) {
  const {entities, names, reason, score} = pair
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [one, other] = entities
  const type = useTypeWords()(one.type)
  // The names that are alike may be others than those that people know them by.
  const found = names.some((name, at) => name !== entities[at]?.name) && names.join(' = ')
  return (
    <Card
      aria-current={isSelected}
      aria-label={t('duplicates.pair', {one: one.name, other: other.name, type: type.title})}
      as="button"
      data-testid="duplicates-pair"
      onClick={onSelect}
      padding={3}
      radius={2}
      selected={isSelected}
      style={{width: '100%'}}
      type="button"
    >
      <Flex align="center" gap={3}>
        <SmallIcon icon={type.icon} />
        <Stack flex={1} gap={2}>
          <Text size={1} weight="medium">
            {one.name} — {other.name}
          </Text>
          {found && (
            <Text muted size={1}>
              {found}
            </Text>
          )}
        </Stack>
        <Badge tone={score >= CERTAIN ? 'positive' : 'caution'}>
          {t(`duplicates.reason.${reason}`)} · {Math.round(score * 100)} %
        </Badge>
      </Flex>
    </Card>
  )
}
