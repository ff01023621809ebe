import {Box, Flex, Text} from '@sanity/ui'
import {SmallIcon} from '../../entities/chips/SmallIcon.tsx'
import {useTypeWords} from '../../entities/inputs/useTypeWords.ts'
import type {NameHit} from '../../names/nameLookup.ts'

interface NameTitleProps {
  readonly id: string
  /** Undefined for a document that is gone, or that nobody may read. */
  readonly hit: NameHit | undefined
  /** Stands behind the name. */
  readonly note?: string
}

/** The icon of a type, a canonical name, and a word about it. */
export function NameTitle({id, hit, note}: NameTitleProps) {
  const wordsOf = useTypeWords()
  return (
    <Flex align="center" gap={2}>
      <SmallIcon icon={hit && wordsOf(hit.type).icon} />
      <Box flex={1} style={{minWidth: 0}}>
        <Text size={1} textOverflow="ellipsis" title={hit?.others.join(' · ')} weight="medium">
          {hit?.name ?? id}
        </Text>
      </Box>
      {note !== undefined && (
        <Text muted size={1}>
          {note}
        </Text>
      )}
    </Flex>
  )
}
