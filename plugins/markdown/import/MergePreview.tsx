import {Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'
import type {MergeSide} from '../../../codec/documents/merge/conflict.ts'
import {writeDocument} from '../../../codec/documents/writeDocument.ts'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {StoredMerge} from '../../../garden/reimport/mergeStored.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {aroundChanges} from '../aroundChanges.ts'
import {changedLines} from '../changedLines.ts'
import {MarkedLines} from '../MarkedLines.tsx'
import {ConflictCard} from './ConflictCard.tsx'

interface MergePreviewProps {
  readonly merge: StoredMerge
  /** The file document that the post was imported with. */
  readonly file: unknown
  readonly table: FrontMatterTable
  readonly nameOf: (id: string) => string | undefined
  /** Tells the radio buttons of one post from those of another. */
  readonly group: string
  readonly side: MergeSide | undefined
  readonly onSide: (side: MergeSide) => void
}

/** What a merge changes in a post, line by line, and the conflicts that a person has to settle. */
export function MergePreview(props: MergePreviewProps) {
  const {merge, file, table, nameOf, group, side, onSide} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const lines = useMemo(() => {
    // The draft, where there is one: that is what editors see.
    const latest = merge.sides.at(-1) ?? merge.sides[0]
    const before = writeDocument(latest.before, file, {table, nameOf}).text
    const after = writeDocument(latest.merge.post, latest.merge.file, {table, nameOf}).text
    return aroundChanges(changedLines(before, after))
  }, [merge, file, table, nameOf])
  const isUnchanged = lines.every(({mark}) => mark === 'same')

  return (
    <Stack gap={3}>
      {merge.conflicts.map((conflict) => (
        <ConflictCard conflict={conflict} key={`${conflict.kind} ${conflict.key}`} />
      ))}
      {merge.conflicts.length > 0 && (
        <Card padding={1} radius={2}>
          <Flex aria-label={t('import.conflict.choose')} gap={4} role="radiogroup" wrap="wrap">
            {(['ours', 'theirs'] as const).map((each) => (
              <Flex align="center" as="label" gap={2} key={each}>
                <Radio checked={side === each} name={group} onChange={() => onSide(each)} />
                <Text size={1}>{t(`import.conflict.take-${each}`)}</Text>
              </Flex>
            ))}
          </Flex>
        </Card>
      )}
      {isUnchanged ? (
        <Text muted size={1}>
          {t('import.merge.no-change')}
        </Text>
      ) : (
        <MarkedLines lines={lines} />
      )}
    </Stack>
  )
}
