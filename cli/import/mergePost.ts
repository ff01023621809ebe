import {ClientError} from '@sanity/client'
import {commitPatiently} from './commitPatiently.ts'
import {countEntity, type ImportResult} from './importResult.ts'
import {mergeTask, type MergeTaskOptions} from './mergeTask.ts'
import type {ImportTask} from './planFile.ts'
import {problems, type ConflictReason} from './problem.ts'
import {isOfAnotherRevision} from './refusal.ts'
import type {ImageUploader} from './uploadImages.ts'

export interface MergePostOptions extends Omit<MergeTaskOptions, 'uploader' | 'prefer'> {
  readonly prefer?: MergeTaskOptions['prefer']
  readonly uploader: ImageUploader
  readonly dryRun?: boolean
  readonly signal: AbortSignal
  readonly newId: () => string
  /** Told what happened. */
  readonly result: ImportResult
}

/** Merges one file into its post, in a transaction of its own: all of it, or nothing. */
export async function mergePost(
  task: ImportTask,
  text: string,
  options: MergePostOptions,
): Promise<void> {
  const {client, registry, prefer, dryRun = false, signal, newId, uploader, result} = options
  const {files, problems: found} = result
  const {path, postId} = task.plan
  const leave = (reason: ConflictReason) => {
    found.push(problems.conflict(task.absolute, reason))
    files.conflicts += 1
  }
  const merged = await mergeTask(task, text, {
    ...options,
    prefer,
    uploader: dryRun ? undefined : uploader,
  })
  if (merged === undefined) return leave('deleted')
  found.push(...merged.problems)
  result.conflicts.push(...merged.conflicts.map((each) => ({...each, path, postId})))
  if (merged.conflicts.length > 0 && prefer === undefined) {
    found.push(...merged.conflicts.map((each) => problems.mergeConflict(task.absolute, each)))
    files.conflicts += 1
    registry.returnConcepts(merged.concepts)
    return
  }
  try {
    if (!dryRun) await commitPatiently(client, newId(), merged.mutations, signal)
    files.merged += 1
    for (const concept of merged.concepts) countEntity(result, concept)
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    registry.returnConcepts(merged.concepts)
    if (isOfAnotherRevision(error)) return leave('edited')
    found.push(problems.refused(task.absolute, error.message))
    files.refused += 1
  }
}
