import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {KnownEntity} from '../../../garden/knownEntities.ts'
import {
  planPosts,
  type GardenPlan,
  type GardenText,
  type PlanChoices,
  type PlanGround,
} from '../../../garden/planPosts.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {readEntities, readPresent} from './readPresent.ts'

/** What the cards of a plan show of the dataset. */
export interface PlanSurroundings {
  readonly entities: ReadonlyMap<string, KnownEntity>
  nameOf(id: string): string | undefined
  /** The file document of a post, as it was stored. */
  fileOf(postId: string): unknown
}

export type ImportPlanState =
  | {readonly status: 'empty'}
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: Error}
  | {
      readonly status: 'ready'
      readonly plan: GardenPlan
      readonly surroundings: PlanSurroundings
    }

/**
 * Plans what texts become over the dataset as it is now; another array of texts asks it anew.
 */
export function useImportPlan(
  texts: readonly GardenText[],
  table: FrontMatterTable,
  choices: PlanChoices,
): ImportPlanState {
  const client = useClient({apiVersion: API_VERSION})
  const [read, setRead] = useState<{
    readonly texts: readonly GardenText[]
    readonly ground: PlanGround | Error
  }>()

  useEffect(() => {
    if (texts.length === 0) return undefined
    let current = true
    const look = async () => {
      try {
        const [entities, present] = await Promise.all([
          readEntities(client),
          readPresent(client, texts),
        ])
        if (current) setRead({texts, ground: {table, entities, present}})
      } catch (error) {
        const ground = error instanceof Error ? error : new Error(String(error))
        if (current) setRead({texts, ground})
      }
    }
    void look()
    return () => {
      current = false
    }
  }, [client, texts, table])

  // What was read for other texts says nothing about these.
  const ground = read?.texts === texts ? read.ground : undefined
  const surroundings = useMemo(() => surroundingsOf(ground), [ground])
  return useMemo(() => {
    if (texts.length === 0) return {status: 'empty'}
    if (ground === undefined) return {status: 'loading'}
    if (ground instanceof Error) return {status: 'failed', error: ground}
    return {status: 'ready', plan: planPosts(texts, ground, choices), surroundings}
  }, [texts, ground, choices, surroundings])
}

function surroundingsOf(ground: PlanGround | Error | undefined): PlanSurroundings {
  if (ground === undefined || ground instanceof Error) return NOTHING
  const entities = new Map(ground.entities.map((entity) => [entity.id, entity]))
  const present = [...ground.present.values()]
  const files = new Map(present.map(({postId, sides}) => [postId, sides.file]))
  return {
    entities,
    nameOf: (id) => entities.get(id)?.name,
    fileOf: (postId) => files.get(postId),
  }
}

const NOTHING: PlanSurroundings = {
  entities: new Map(),
  nameOf: () => undefined,
  fileOf: () => undefined,
}
