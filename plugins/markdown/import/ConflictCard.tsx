import {Card, Grid, Stack, Text} from '@sanity/ui'
import {Code} from '@sanity/ui/code'
import {useTranslation} from 'sanity'
import type {MergeConflict} from '../../../codec/documents/merge/conflict.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

const SIDES = ['base', 'ours', 'theirs'] as const

/** What both sides changed, and not to the same: as it was, in the Studio, and in the file. */
export function ConflictCard({conflict}: {readonly conflict: MergeConflict}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {kind, key, place} = conflict
  return (
    <Card border data-testid="import-conflict" padding={3} radius={2} tone="caution">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {t('import.line', {line: place.line})} {t(`import.conflict.${kind}`, {key})}
        </Text>
        <Grid gap={3} gridTemplateColumns={[1, 1, 3]}>
          {SIDES.map((side) => (
            <Stack gap={2} key={side}>
              <Text muted size={1}>
                {t(`import.conflict.${side}`)}
              </Text>
              <Card overflow="auto" padding={2} radius={2} style={{maxHeight: '12em'}}>
                <Code size={1} style={{overflowWrap: 'anywhere', whiteSpace: 'pre-wrap'}}>
                  {conflict[side] ?? '∅'}
                </Code>
              </Card>
            </Stack>
          ))}
        </Grid>
      </Stack>
    </Card>
  )
}
