import type {MergeConflict} from '../../codec/documents/merge/conflict.ts'
import type {NewEntity} from '../../garden/nameRegistry.ts'
import type {FilePlan} from './planFile.ts'
import type {ImportProblem} from './problem.ts'

/** What an import did, or would do. */
export interface ImportResult {
  readonly files: {
    created: number
    replaced: number
    merged: number
    unchanged: number
    conflicts: number
    unreadable: number
    refused: number
  }
  /** New shared documents, counted by type. */
  readonly entities: Map<string, number>
  /** Their names by type, the first few. */
  readonly names: Map<string, string[]>
  /** Images on disk that posts refer to. */
  images: number
  readonly plans: {
    readonly path: string
    readonly action: FilePlan['action']
    readonly postId: string
  }[]
  /** What both sides changed, in full. */
  readonly conflicts: (MergeConflict & {readonly path: string; readonly postId: string})[]
  readonly problems: ImportProblem[]
  readonly interrupted?: boolean
}

/** Names that a plan shows of each type. */
const SHOWN = 12

export function emptyResult(): ImportResult {
  return {
    files: {
      created: 0,
      replaced: 0,
      merged: 0,
      unchanged: 0,
      conflicts: 0,
      unreadable: 0,
      refused: 0,
    },
    entities: new Map(),
    names: new Map(),
    images: 0,
    plans: [],
    conflicts: [],
    problems: [],
  }
}

export function countEntity({entities, names}: ImportResult, {_type, name}: NewEntity): void {
  entities.set(_type, (entities.get(_type) ?? 0) + 1)
  const shown = names.get(_type) ?? []
  if (shown.length < SHOWN) names.set(_type, [...shown, name])
}

/** Whether every file is in, as far as it was asked for. */
export function isComplete({files, interrupted}: ImportResult): boolean {
  return interrupted !== true && files.conflicts + files.unreadable + files.refused === 0
}
