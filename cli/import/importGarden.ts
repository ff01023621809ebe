import type {SanityClient} from '@sanity/client'
import {hashFile, readDocument, type WantedName} from '../../codec/documents/readDocument.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {frontMatterIssues} from '../../codec/issues/frontMatterIssues.ts'
import {findFiles, type GardenFile} from './findFiles.ts'
import {countEntity, emptyResult, type ImportResult} from './importResult.ts'
import {readKnownDocuments} from './knownDocuments.ts'
import {createNameRegistry, type NameRegistry} from './nameRegistry.ts'
import {createKnownFiles, planFile, type FilePlan} from './planFile.ts'
import {PostWriter} from './postWriter.ts'
import {fromIssue, problems, type ImportProblem} from './problem.ts'
import {readNames} from './readNames.ts'
import {readText} from './readText.ts'
import {createImageUploader, findLocalImage} from './uploadImages.ts'

export interface ImportOptions {
  readonly client: SanityClient
  /** Files and folders. */
  readonly paths: readonly string[]
  readonly table?: FrontMatterTable
  /** Reads and plans everything, and writes nothing. */
  readonly dryRun?: boolean
  readonly signal: AbortSignal
  /** Makes ids of transactions. */
  readonly newId: () => string
  readonly progress?: (done: number, total: number) => void
}

type Task = GardenFile & {readonly plan: Exclude<FilePlan, {action: 'leave' | 'conflict'}>}

/**
 * Imports Markdown files into a dataset. Every file is read twice, one at a time: first for the
 * names in it, so that each finds the same document whatever the order, then for its text. Files
 * that did not change since their last import are left alone, and so are posts that somebody edited
 * in the meantime.
 *
 * @throws when the dataset can't be reached; what is wrong with files is in the result
 */
export async function importGarden(options: ImportOptions): Promise<ImportResult> {
  const {client, paths, signal, dryRun = false, table = defaultFrontMatterTable} = options
  const result = emptyResult()
  const report = (problem: ImportProblem) => result.problems.push(problem)
  const {files, unreadable} = await findFiles(paths)
  for (const {path, reason} of unreadable) report(problems.unreadable(path, reason))
  result.files.unreadable += unreadable.length
  const known = await readKnownDocuments(client)
  const registry = createNameRegistry(known)

  const tasks: Task[] = []
  const findKnown = createKnownFiles(known, files)
  const seen = new Map<string, GardenFile>()
  const steps = files.length * 2
  let done = 0
  const step = () => options.progress?.((done += 1), steps)
  for (const file of files) {
    if (signal.aborted) return interrupted(result)
    step()
    const read = await readText(file)
    if ('problem' in read) {
      report(read.problem)
      result.files.unreadable += 1
      continue
    }
    const twin = seen.get(file.path)
    if (twin !== undefined) {
      report(problems.samePath(file.absolute, twin.absolute))
      result.files.unreadable += 1
      continue
    }
    seen.set(file.path, file)
    const plan = planFile(file.path, hashFile(read.text), findKnown(file.path), known)
    result.plans.push({path: file.path, action: plan.action, postId: plan.postId})
    if (plan.action === 'leave') result.files.unchanged += 1
    else if (plan.action === 'conflict') {
      report(problems.conflict(file.path, plan.reason))
      result.files.conflicts += 1
    } else {
      for (const name of readNames(read.text, table)) registry.want(name)
      tasks.push({...file, plan})
    }
  }
  const entities = registry.settle()
  for (const entity of entities) countEntity(result, entity)

  const writer = new PostWriter({
    client,
    newId: options.newId,
    signal,
    report: (outcome) => {
      if (outcome.state === 'written') return
      const {path} = outcome
      const edited = outcome.state === 'edited'
      report(edited ? problems.conflict(path, 'edited') : problems.refused(path, outcome.reason))
      result.files[edited ? 'conflicts' : 'refused'] += 1
      const task = tasks.find((candidate) => candidate.path === path)
      result.files[task?.plan.action === 'replace' ? 'replaced' : 'created'] -= 1
    },
  })
  const uploader = createImageUploader(client, (file, src, reason) => {
    report(problems.imageNotUploaded(file.path, src, reason))
  })
  if (!dryRun) await writer.writeEntities(entities)
  done = steps - tasks.length
  for (const task of tasks) {
    if (signal.aborted) break
    const read = await readText(task)
    if ('problem' in read) {
      report(read.problem)
      result.files.unreadable += 1
      continue
    }
    const {post, file, issues} = readTask(task, read.text, registry, table, report)
    for (const issue of issues) report(fromIssue(task.path, issue))
    const concepts = registry.takeConcepts()
    for (const concept of concepts) countEntity(result, concept)
    result.files[task.plan.action === 'replace' ? 'replaced' : 'created'] += 1
    for (const block of post.body) {
      if (block._type !== 'figure') continue
      if ((await findLocalImage(block, task)) !== undefined) result.images += 1
    }
    if (!dryRun) {
      const replaces = task.plan.action === 'replace' ? task.plan.replaces : undefined
      const withImages = await uploader.withImages(post, task)
      await writer.add({path: task.path, post: withImages, file, concepts, replaces})
    }
    step()
  }
  if (!dryRun) await writer.finish()
  return signal.aborted ? interrupted(result) : result
}

function readTask(
  task: Task,
  text: string,
  registry: NameRegistry,
  table: FrontMatterTable,
  report: (problem: ImportProblem) => void,
) {
  const resolveName = (name: WantedName): string | undefined => {
    const found = registry.resolve(name)
    if (found !== undefined && found.candidates > 1) {
      const issue = frontMatterIssues.ambiguousName(name, name.key, name.name, found.candidates)
      report(fromIssue(task.path, issue))
    }
    return found?.id
  }
  const {postId, path} = task.plan
  return readDocument(text, path, {
    table,
    postId,
    resolveName,
    resolveTerm: (term) => registry.resolveTerm(term),
  })
}

function interrupted(result: ImportResult): ImportResult {
  return {...result, interrupted: true}
}
