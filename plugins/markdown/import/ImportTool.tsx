import {Button, Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {useClient, useTranslation} from 'sanity'
import type {MergeSide} from '../../../codec/documents/merge/conflict.ts'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {GardenPlan, GardenText} from '../../../garden/planPosts.ts'
import {draftsNotThere, isWritten, neededEntities, writePlan} from '../../../garden/writePlan.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {reasonOf} from '../../reasonOf.ts'
import {FailedCard} from '../../states/FailedCard.tsx'
import {LoadingLine} from '../../states/LoadingLine.tsx'
import {DropZone} from './DropZone.tsx'
import {PlannedPostCard} from './PlannedPostCard.tsx'
import {readFiles, readPasted, type ReadFiles} from './readFiles.ts'
import {useImportPlan} from './useImportPlan.ts'

/** The page on which Markdown files become posts: a preview first, then one transaction. */
export function createImportTool(table: FrontMatterTable) {
  return function ImportTool() {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const [texts, setTexts] = useState<readonly GardenText[]>([])
    const [unread, setUnread] = useState<ReadFiles['unread']>([])
    const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
    const [sides, setSides] = useState<ReadonlyMap<string, MergeSide>>(new Map())
    const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
    const choices = useMemo(() => ({names, sides}), [names, sides])
    const state = useImportPlan(texts, table, choices)
    const askAgain = () => setTexts((before) => [...before])
    const write = useWrite(askAgain)

    const add = ({texts: read, unread: refused}: ReadFiles) => {
      setTexts((before) => [
        ...before.filter(({path}) => read.every((text) => text.path !== path)),
        ...read,
      ])
      setUnread(refused)
    }
    const chosen = useMemo((): GardenPlan => {
      if (state.status !== 'ready') return {posts: [], entities: []}
      const {plan} = state
      return {...plan, posts: plan.posts.filter((one) => isWritten(one) && !left.has(one.post._id))}
    }, [state, left])
    const entities = useMemo(() => neededEntities(chosen), [chosen])

    return (
      <Card height="fill" overflow="auto">
        <Container padding={4} width={2}>
          <Stack gap={5}>
            <Heading as="h1" size={2}>
              {t('import.title')}
            </Heading>
            <DropZone
              onFiles={async (files) => add(await readFiles(files))}
              onText={async (text) => add({texts: [await readPasted(text)], unread: []})}
            />
            {unread.map(({name, reason}) => (
              <Card key={name} padding={3} radius={2} role="alert" tone="caution">
                <Text size={1}>{t(`import.unread.${reason}`, {name})}</Text>
              </Card>
            ))}
            {state.status === 'loading' && <LoadingLine text={t('import.loading')} />}
            {state.status === 'failed' && (
              <FailedCard
                message={t('import.failed', {reason: state.error.message})}
                onRetry={askAgain}
              />
            )}
            {state.status === 'ready' && (
              <>
                {state.plan.posts.map((planned) => (
                  <PlannedPostCard
                    key={planned.post._id}
                    onChoose={(name, id) => setNames((before) => new Map(before).set(name, id))}
                    onSelect={(selected) =>
                      setLeft((before) => {
                        const next = new Set(before)
                        if (selected) next.delete(planned.post._id)
                        else next.add(planned.post._id)
                        return next
                      })
                    }
                    onSide={(side) =>
                      setSides((before) => new Map(before).set(planned.post._id, side))
                    }
                    planned={planned}
                    selected={!left.has(planned.post._id)}
                    side={sides.get(planned.post._id)}
                    surroundings={state.surroundings}
                    table={table}
                  />
                ))}
                {entities.length > 0 && (
                  <Text muted size={1}>
                    {t('import.entities', {
                      count: entities.length,
                      names: entities.map(({name}) => name).join(t('list.comma')),
                    })}
                  </Text>
                )}
                <Flex gap={2} justify="flex-end">
                  <Button
                    mode="bleed"
                    onClick={() => setTexts([])}
                    text={t('import.clear')}
                    type="button"
                  />
                  <Button
                    data-testid="import-write"
                    disabled={chosen.posts.length === 0 || write.busy}
                    loading={write.busy}
                    onClick={() => write.run(chosen)}
                    text={t('import.write', {count: chosen.posts.length})}
                    tone="primary"
                    type="button"
                  />
                </Flex>
              </>
            )}
          </Stack>
        </Container>
      </Card>
    )
  }
}

/** Writes a plan in one transaction; when it fails, nothing of it is written. */
function useWrite(onWritten: () => void) {
  const client = useClient({apiVersion: API_VERSION})
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  const run = async (plan: GardenPlan) => {
    setBusy(true)
    try {
      const begun = await client.fetch<string[]>(
        '*[_id in $ids]._id',
        {ids: draftsNotThere(plan)},
        {perspective: 'raw'},
      )
      if (begun.length > 0) throw new Error(t('import.begun'))
      await client.mutate(writePlan(plan))
      toast.push({status: 'success', title: t('import.written', {count: plan.posts.length})})
      onWritten()
    } catch (error) {
      const reason = reasonOf(error)
      toast.push({status: 'error', title: t('import.not-written', {reason}), duration: 15_000})
    } finally {
      setBusy(false)
    }
  }
  return {busy, run}
}
