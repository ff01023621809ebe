import type {SanityClient} from '@sanity/client'
import type {MergeConflict, MergeSide} from '../../codec/documents/merge/conflict.ts'
import {fileIdOf} from '../../codec/documents/ids.ts'
import {mergeDocument, type DocumentMerge} from '../../codec/documents/mergeDocument.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import type {NameRegistry, NewEntity} from '../../garden/nameRegistry.ts'
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
  const stored = await client
    .withConfig({perspective: 'raw'})
    .getDocuments([postId, `drafts.${postId}`, fileIdOf(postId)])
  const [published, draft, file] = stored
  const sides = [published, draft].flatMap((post) =>
    post === null || post === undefined ? [] : [post],
  )
  if (sides.length === 0) return undefined
  const merges = sides.map((post) => {
    const {options, ambiguous} = readingOf(task, registry, decided, table)
    const merge = mergeDocument(file, text, post, {
      ...options,
      nameOf,
      ...(prefer === undefined ? {} : {prefer}),
    })
    return {before: post, merge, ambiguous}
  })
  const conflicts = conflictsOf(merges.map(({merge}) => merge))
  // Nothing is uploaded for what is not going to be written.
  const images = conflicts.length === 0 || prefer !== undefined ? uploader : undefined
  const posts: ImportMutation[] = []
  for (const {before, merge} of merges) {
    const {_id, _type, _rev} = before
    const body = itemsOf(merge.post['body']).filter(isRecord)
    const withImages = (await images?.withImages(body, task)) ?? body
    posts.push(
      {patch: {id: _id, ifRevisionID: _rev, unset: ['_importCheck']}},
      {createOrReplace: {...withoutRevision(merge.post), _id, _type, body: [...withImages]}},
    )
  }
  const [first] = merges
  const {merge, ambiguous = []} = first ?? {}
  const concepts = registry.takeConcepts()
  return {
    concepts,
    conflicts,
    problems: [
      ...(merge?.issues ?? []).map((issue) => fromIssue(task.absolute, issue)),
      ...ambiguous,
    ],
    mutations: [
      ...concepts.map((concept) => ({createIfNotExists: {...concept}})),
      ...posts,
      // The post is more than its file now: there is no revision at which it could be replaced.
      ...(merge === undefined ? [] : [{createOrReplace: {...merge.file, path}}]),
    ],
  }
}

/** The lake gives a new revision; all else, such as the day of its making, stays. */
function withoutRevision(post: DocumentMerge['post']): Readonly<Record<string, unknown>> {
  const {_rev, _updatedAt, ...rest} = post
  return rest
}

/** A draft has mostly the conflicts of its published post: each is told once. */
function conflictsOf(merges: readonly DocumentMerge[]): readonly MergeConflict[] {
  const byWhat = new Map<string, MergeConflict>()
  for (const {conflicts} of merges) {
    for (const conflict of conflicts)
      byWhat.set(`${conflict.kind} ${textOf(conflict.key)}`, conflict)
  }
  return [...byWhat.values()]
}
