import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {KnownEntity} from '../../../garden/knownEntities.ts'
import {planPosts, type GardenPlan, type GardenText} from '../../../garden/planPosts.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {readEntities, readPresent} from './readPresent.ts'

export interface ImportPlan {
  readonly plan: GardenPlan
  readonly entities: ReadonlyMap<string, KnownEntity>
  /** Posts that are in the dataset already. */
  readonly present: ReadonlySet<string>
}

export type ImportPlanState =
  | {readonly status: 'empty'}
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: Error}
  | ({readonly status: 'ready'} & ImportPlan)

interface Known {
  readonly entities: readonly KnownEntity[]
  readonly present: ReadonlySet<string>
}

/**
 * Plans what texts become over the dataset as it is now; another array of texts asks it anew.
 */
export function useImportPlan(
  texts: readonly GardenText[],
  table: FrontMatterTable,
  choices: ReadonlyMap<string, string>,
): ImportPlanState {
  const client = useClient({apiVersion: API_VERSION})
  const [known, setKnown] = useState<Known | Error>()

  useEffect(() => {
    if (texts.length === 0) return undefined
    let current = true
    const read = async () => {
      try {
        const entities = await readEntities(client)
        const {posts} = planPosts(texts, entities, table)
        const present = await readPresent(client, posts)
        if (current) setKnown({entities, present})
      } catch (error) {
        if (current) setKnown(error instanceof Error ? error : new Error(String(error)))
      }
    }
    void read()
    return () => {
      current = false
    }
  }, [client, texts, table])

  return useMemo(() => {
    if (texts.length === 0) return {status: 'empty'}
    if (known === undefined) return {status: 'loading'}
    if (known instanceof Error) return {status: 'failed', error: known}
    return {
      status: 'ready',
      plan: planPosts(texts, known.entities, table, choices),
      entities: new Map(known.entities.map((entity) => [entity.id, entity])),
      present: known.present,
    }
  }, [texts, known, table, choices])
}
