import type {SanityClient} from '@sanity/client'
import {fileIdOf} from '../../codec/documents/ids.ts'
import type {MergeConflict, MergeSide} from '../../codec/documents/merge/conflict.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {isRecord, itemsOf} from '../../codec/text/record.ts'
import type {NameRegistry, NewEntity} from '../../garden/nameRegistry.ts'
import {mergeStored, type MergedSide, type StoredMerge} from '../../garden/reimport/mergeStored.ts'
import {writeMerged} from '../../garden/reimport/writeMerged.ts'
import {fromIssue} from '../garden/fileProblem.ts'
import type {ImportMutation} from './commitPatiently.ts'
import type {DecidedNames} from './decideNames.ts'
import type {ImportTask} from './planFile.ts'
import type {ImportProblem} from './problem.ts'
import {readingOf} from './readTask.ts'
import type {ImageUploader} from './uploadImages.ts'

export interface MergeTaskOptions {
  readonly client: SanityClient
  readonly registry: NameRegistry
  readonly decided: DecidedNames
  readonly table: FrontMatterTable
  readonly nameOf: (id: string) => string | undefined
  /** Whose change is taken in conflicts; without one, they are left to a person. */
  readonly prefer: MergeSide | undefined
  /** Undefined where nothing is to be uploaded. */
  readonly uploader: ImageUploader | undefined
}

export interface TaskMerge {
  readonly conflicts: readonly MergeConflict[]
  readonly problems: readonly ImportProblem[]
  /** New ones that the merge refers to. */
  readonly concepts: readonly NewEntity[]
  /** Writes the merge, if nobody edits the post meanwhile. */
  readonly mutations: readonly ImportMutation[]
}

/**
 * Merges a file that changed into its post, published and draft alike, by what both were when the
 * file was last imported. Writes nothing.
 *
 * @returns undefined when the post is gone
 */
export async function mergeTask(
  task: ImportTask,
  text: string,
  {client, registry, decided, table, nameOf, prefer, uploader}: MergeTaskOptions,
): Promise<TaskMerge | undefined> {
  const {postId, path} = task.plan
  const [published, draft, file] = await client
    .withConfig({perspective: 'raw'})
    .getDocuments([postId, `drafts.${postId}`, fileIdOf(postId)])
  const {options, ambiguous} = readingOf(task, registry, decided, table)
  const sides = {published: published ?? undefined, draft: draft ?? undefined, file}
  const merge = mergeStored(sides, text, {
    ...options,
    nameOf,
    ...(prefer === undefined ? {} : {prefer}),
  })
  if (merge === undefined) return undefined
  const {conflicts, issues} = merge
  // Nothing is uploaded for what is not going to be written.
  const isWritten = conflicts.length === 0 || prefer !== undefined
  const complete = isWritten && uploader ? await withImages(merge, task, uploader) : merge
  const concepts = registry.takeConcepts()
  return {
    concepts,
    conflicts,
    problems: [...issues.map((issue) => fromIssue(task.absolute, issue)), ...ambiguous()],
    mutations: [
      ...concepts.map((concept) => ({createIfNotExists: {...concept}})),
      ...writeMerged(complete, path),
    ],
  }
}

async function withImages(
  {sides: [first, ...others], ...merge}: StoredMerge,
  task: ImportTask,
  uploader: ImageUploader,
): Promise<StoredMerge> {
  const withImages = async ({before, merge}: MergedSide): Promise<MergedSide> => {
    const blocks = itemsOf(merge.post['body']).filter(isRecord)
    const body = await uploader.withImages(blocks, task)
    return {before, merge: {...merge, post: {...merge.post, body: [...body]}}}
  }
  const sides: [MergedSide, ...MergedSide[]] = [await withImages(first)]
  // One after the other: what the first uploads, the second has.
  for (const side of others) sides.push(await withImages(side))
  return {...merge, sides}
}
