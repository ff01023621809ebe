import type {SanityClient} from '@sanity/client'
import type {MergeSide} from '../../codec/documents/merge/conflict.ts'
import {hashFile, type WantedName} from '../../codec/documents/readDocument.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {findFiles, type GardenFile} from '../garden/findFiles.ts'
import {countEntity, emptyResult, type ImportResult} from './importResult.ts'
import {readKnownDocuments, type KnownDocuments} from './knownDocuments.ts'
import {createNameRegistry, type NameRegistry} from '../../garden/nameRegistry.ts'
import {decideNames, type DecidedNames, type DecideNames} from './decideNames.ts'
import {mergePost} from './mergePost.ts'
import {createKnownFiles} from '../../garden/reimport/knownFiles.ts'
import type {MergeTaskOptions} from './mergeTask.ts'
import {planFile, type ImportTask} from './planFile.ts'
import {PostWriter, type WriteOutcome} from './postWriter.ts'
import {problems} from './problem.ts'
import {readProblems} from '../garden/readProblems.ts'
import {readNames} from '../../garden/readNames.ts'
import {readText} from '../garden/readText.ts'
import {readEarlierNames} from './readEarlierNames.ts'
import {readTask} from './readTask.ts'
import {createImageUploader} from './uploadImages.ts'

export interface ImportOptions {
  readonly client: SanityClient
  /** Files and folders. */
  readonly paths: readonly string[]
  readonly table?: FrontMatterTable
  /** Whose change is taken where a file and its post both changed the same. */
  readonly prefer?: MergeSide | undefined
  /** Says whom names mean that several documents have; without it, the first, with a warning. */
  readonly decide?: DecideNames | undefined
  /** Reads and plans everything, and writes nothing. */
  readonly dryRun?: boolean
  readonly signal: AbortSignal
  /** Makes ids of transactions. */
  readonly newId: () => string
  readonly progress?: (done: number, total: number) => void
}

/**
 * Imports Markdown files into a dataset. Every file is read twice, one at a time: first for the
 * names in it, so that each finds the same document whatever the order, then for its text. Files
 * that did not change since their last import are left alone; where the post was edited in the
 * meantime, both are merged.
 *
 * @throws when the dataset can't be reached; what is wrong with files is in the result
 */
export async function importGarden(options: ImportOptions): Promise<ImportResult> {
  const result = emptyResult()
  const {files, unreadable} = await findFiles(options.paths)
  for (const {path, reason} of unreadable)
    result.problems.push(readProblems.unreadable(path, reason))
  result.files.unreadable += unreadable.length
  const known = await readKnownDocuments(options.client)
  const registry = createNameRegistry(known.entities)

  const tasks = await survey(files, known, registry, result, options)
  if (options.signal.aborted) return {...result, interrupted: true}
  const total = files.length + tasks.length
  const settled = registry.settle()
  const decided = await decide(tasks, known, registry, options)
  const entities = [...settled, ...decided.made]
  const names = new Map(known.entities.map(({id, name}) => [id, name]))
  for (const entity of entities) countEntity(result, entity)
  const writer = new PostWriter({...options, report: (outcome) => settle(outcome, tasks, result)})
  try {
    if (options.dryRun !== true) await writer.writeEntities(entities)
    await importTasks(tasks, registry, writer, result, {
      ...options,
      progress: (done) => options.progress?.(files.length + done, total),
      decided,
      nameOf: (id) => names.get(id),
    })
  } catch (error) {
    // What was on its way when somebody interrupted is no failure.
    if (!options.signal.aborted) throw error
  }
  return options.signal.aborted ? {...result, interrupted: true} : result
}

/** Reads every file for its hash and its names, and decides what happens to it. */
async function survey(
  files: readonly GardenFile[],
  known: KnownDocuments,
  registry: NameRegistry,
  result: ImportResult,
  {signal, progress, table = defaultFrontMatterTable}: ImportOptions,
): Promise<SurveyedTask[]> {
  const tasks: SurveyedTask[] = []
  const findKnown = createKnownFiles(
    known.files,
    files.map(({path}) => path),
  )
  const seen = new Map<string, GardenFile>()
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break
    progress?.(index + 1, files.length * 2)
    const read = await readText(file)
    const twin = seen.get(file.path)
    if ('problem' in read || twin !== undefined) {
      const samePath = () => problems.samePath(file.absolute, twin?.absolute ?? '')
      result.problems.push('problem' in read ? read.problem : samePath())
      result.files.unreadable += 1
      continue
    }
    seen.set(file.path, file)
    const plan = planFile(file.path, hashFile(read.text), findKnown(file.path), known)
    result.plans.push({path: file.path, action: plan.action, postId: plan.postId})
    if (plan.action === 'leave') result.files.unchanged += 1
    else if (plan.action === 'conflict') {
      result.problems.push(problems.conflict(file.absolute, plan.reason))
      result.files.conflicts += 1
    } else {
      const names = readNames(read.text, table)
      for (const name of names) registry.want(name)
      tasks.push({...file, plan, names})
    }
  }
  return tasks
}

/** A file that is to become a post, with the names in its front matter. */
type SurveyedTask = ImportTask & {readonly names: readonly WantedName[]}

/** Settles whom names mean that several documents have. */
async function decide(
  tasks: readonly SurveyedTask[],
  known: KnownDocuments,
  registry: NameRegistry,
  options: ImportOptions,
): Promise<DecidedNames> {
  const open = tasks.filter(({names}) =>
    names.some((name) => (registry.resolve(name)?.candidates.length ?? 0) > 1),
  )
  const files = open.map(({plan, names}) => ({postId: plan.postId, names}))
  const before = open.filter(({plan}) => plan.action !== 'create').map(({plan}) => plan.postId)
  const earlier = await readEarlierNames(options.client, before)
  return decideNames(files, registry, known.entities, earlier, options.decide)
}

/** Reads the files again, this time whole, and hands their documents to the writer. */
async function importTasks(
  tasks: readonly ImportTask[],
  registry: NameRegistry,
  writer: PostWriter,
  result: ImportResult,
  options: ImportOptions & Pick<MergeTaskOptions, 'nameOf' | 'decided'>,
): Promise<void> {
  const {
    client,
    signal,
    progress,
    dryRun = false,
    decided,
    nameOf,
    table = defaultFrontMatterTable,
  } = options
  const uploader = createImageUploader(client, (file, src, reason) => {
    result.problems.push(problems.imageNotUploaded(file.absolute, src, reason))
  })
  for (const [index, task] of tasks.entries()) {
    if (signal.aborted) break
    progress?.(index + 1, tasks.length)
    const read = await readText(task)
    if ('problem' in read) {
      result.problems.push(read.problem)
      result.files.unreadable += 1
      continue
    }
    if (task.plan.action === 'merge') {
      await mergePost(task, read.text, {
        ...options,
        registry,
        table,
        nameOf,
        decided,
        uploader,
        result,
      })
      continue
    }
    const {post, file, problems: found} = readTask(task, read.text, registry, decided, table)
    result.problems.push(...found)
    const concepts = registry.takeConcepts()
    for (const concept of concepts) countEntity(result, concept)
    result.files[sumOf(task)] += 1
    result.images += await uploader.count(post.body, task)
    if (dryRun) continue
    const replaces = task.plan.action === 'replace' ? task.plan.replaces : undefined
    const body = await uploader.withImages(post.body, task)
    await writer.add({path: task.absolute, post: {...post, body}, file, concepts, replaces})
  }
  await writer.finish()
}

/** Takes a post that was not written out of the sums again. */
function settle(outcome: WriteOutcome, tasks: readonly ImportTask[], result: ImportResult): void {
  if (outcome.state === 'written') return
  const {path, state} = outcome
  const edited = state === 'edited'
  result.files[edited ? 'conflicts' : 'refused'] += 1
  result.problems.push(
    edited ? problems.conflict(path, 'edited') : problems.refused(path, outcome.reason),
  )
  const task = tasks.find(({absolute}) => absolute === path)
  if (task !== undefined) result.files[sumOf(task)] -= 1
}

function sumOf({plan}: ImportTask): 'created' | 'replaced' {
  return plan.action === 'replace' ? 'replaced' : 'created'
}
