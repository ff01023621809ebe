import {Box, Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useCurrentUser, useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {forgetApart, tellApart, type Pair} from '../../../garden/merge/different.ts'
import type {Mutation} from '../../../garden/merge/mutation.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {MergePanel} from '../panel/MergePanel.tsx'
import {RecentMerges} from '../recent/RecentMerges.tsx'
import {useCommit} from '../useCommit.ts'
import {PairList} from './PairList.tsx'
import {ToldApartList} from './ToldApartList.tsx'
import {useDuplicates, type LikelyPair} from './useDuplicates.ts'
import {FailedCard} from '../../states/FailedCard.tsx'
import {LoadingLine} from '../../states/LoadingLine.tsx'

/** The page of likely duplicates: a queue, what speaks for each pair, and what becomes of it. */
export function createDuplicatesTool(table: FrontMatterTable) {
  return function DuplicatesTool() {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const {state, reload} = useDuplicates()
    const [chosen, setChosen] = useState<string>()
    // What somebody settled goes at once; the names follow when the dataset says so.
    const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
    const [merges, setMerges] = useState(0)
    const note = useNote(reload)

    const all = state.status === 'ready' ? state.pairs : []
    const pairs = all.filter((pair) => !settled.has(keyOf(pair)))
    const selected = pairs.find((pair) => keyOf(pair) === chosen) ?? pairs[0]

    const settle = (pair: LikelyPair) => {
      const next = pairs[pairs.indexOf(pair) + 1] ?? pairs[pairs.indexOf(pair) - 1]
      setChosen(next && keyOf(next))
      setSettled((before) => new Set(before).add(keyOf(pair)))
    }
    const reopen = () => setSettled(new Set())

    return (
      <Card height="fill" overflow="auto">
        <Container padding={4} width={4}>
          <Stack gap={5}>
            <Stack gap={3}>
              <Heading as="h1" size={2}>
                {t('duplicates.title')}
              </Heading>
              <Text aria-live="polite" as="p" muted size={1}>
                {pairs.length > 0 && t('duplicates.count', {count: pairs.length})}
              </Text>
            </Stack>
            {state.status === 'loading' && <LoadingLine text={t('duplicates.loading')} />}
            {state.status === 'failed' && (
              <FailedCard message={t('names.failed')} onRetry={reload} />
            )}
            {state.status === 'ready' && pairs.length === 0 && (
              <Card padding={5} radius={2} role="status" tone="positive">
                <Text align="center" size={1}>
                  {t('duplicates.none')}
                </Text>
              </Card>
            )}
            {selected && (
              <Flex align="flex-start" direction={['column', 'column', 'row']} gap={4}>
                <Box flex={1} style={{maxWidth: '100%', minWidth: 0}}>
                  <PairList
                    onSelect={(pair) => setChosen(keyOf(pair))}
                    pairs={pairs}
                    selected={selected}
                  />
                </Box>
                <Box flex={2} style={{minWidth: 0}}>
                  <MergePanel
                    ids={selected.ids}
                    key={keyOf(selected)}
                    onDifferent={async () => {
                      if (await note(selected.ids, tellApart)) settle(selected)
                    }}
                    onMerged={() => {
                      settle(selected)
                      setMerges((count) => count + 1)
                    }}
                    table={table}
                  />
                </Box>
              </Flex>
            )}
            <RecentMerges key={merges} onUndone={reopen} />
            {state.status === 'ready' && state.apart.length > 0 && (
              <ToldApartList
                apart={state.apart}
                onForget={async (pair) => {
                  if (await note(pair, forgetApart)) reopen()
                }}
              />
            )}
          </Stack>
        </Container>
      </Card>
    )
  }
}

function keyOf({ids}: LikelyPair): string {
  return ids.join(' ')
}

/** Puts on record whether two documents are told apart. */
function useNote(onNoted: () => void) {
  const commit = useCommit()
  const user = useCurrentUser()
  return async (pair: Pair, toMutations: (pair: Pair, when: When) => readonly Mutation[]) => {
    const when = {at: new Date().toISOString(), by: user?.id}
    const noted = await commit.run([{id: crypto.randomUUID(), mutations: toMutations(pair, when)}])
    if (noted) onNoted()
    return noted
  }
}

interface When {
  readonly at: string
  readonly by: string | undefined
}
