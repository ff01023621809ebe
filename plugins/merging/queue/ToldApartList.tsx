import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import type {Pair} from '../../../garden/merge/different.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {ToldApart} from './useDuplicates.ts'

interface ToldApartListProps {
  readonly apart: readonly ToldApart[]
  readonly onForget: (pair: Pair) => void
}

/** Pairs that are not offered again, and the way to have them offered again nevertheless. */
export function ToldApartList({apart, onForget}: ToldApartListProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <details>
      <summary>
        <Text as="span" size={1}>
          {t('duplicates.apart', {count: apart.length})}
        </Text>
      </summary>
      <Stack as="ul" gap={2} paddingTop={3}>
        {apart.map(({pair, names}) => (
          <Flex align="center" as="li" gap={3} key={pair.join()}>
            <Text size={1}>{names.join(' ≠ ')}</Text>
            <Button
              aria-label={t('duplicates.forget-pair', {one: names[0], other: names[1]})}
              fontSize={1}
              mode="bleed"
              onClick={() => onForget(pair)}
              padding={2}
              text={t('duplicates.forget')}
            />
          </Flex>
        ))}
      </Stack>
    </details>
  )
}
