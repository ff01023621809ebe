import {mkdir, realpath} from 'node:fs/promises'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {writeDocument} from '../../codec/documents/writeDocument.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {fromIssue, type FileProblem} from '../garden/fileProblem.ts'
import {notWritten} from '../garden/notWritten.ts'
import {reasonOf} from '../garden/findFiles.ts'
import {CommandError} from '../commandError.ts'
import {exportProblems} from './exportProblems.ts'
import {createNameBook, type NameBook} from './nameBook.ts'
import {countPosts, readPosts, type PostWithFile} from './readPosts.ts'
import {safePath} from './safePath.ts'
import {writeAtomically} from '../garden/writeAtomically.ts'

export interface ExportOptions {
  readonly client: SanityClient
  /** The folder; made where it is not there. */
  readonly out: string
  /** A condition in GROQ that posts have to meet. */
  readonly filter?: string | undefined
  /** Posts as their drafts have them, instead of as they are published. */
  readonly drafts?: boolean
  readonly table?: FrontMatterTable
  readonly signal: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

/** What an export did. */
export interface ExportResult {
  readonly files: {written: number; unchanged: number; failed: number}
  readonly problems: FileProblem[]
  readonly interrupted?: boolean
}

/**
 * Writes posts as Markdown files: one at a time, each whole or not at all. A file that says the same
 * already is not touched, so that an export that was interrupted goes on where it ended.
 *
 * @throws when the dataset can't be reached or the folder can't be made; what is wrong with single
 * posts is in the result
 */
export async function exportGarden(options: ExportOptions): Promise<ExportResult> {
  const {client, out, filter, drafts = false, table = defaultFrontMatterTable, signal} = options
  const result: ExportResult = {
    files: {written: 0, unchanged: 0, failed: 0},
    problems: [],
  }
  const root = await openFolder(out)
  const seen = client.withConfig({perspective: drafts ? 'drafts' : 'published'})
  const names = createNameBook(seen, table)
  const taken = new Map<string, string>()
  const total = await countPosts(seen, filter)
  let done = 0
  for await (const page of readPosts(seen, filter)) {
    await names.prepare(page.map(({post}) => post))
    for (const each of page) {
      if (signal.aborted) return {...result, interrupted: true}
      await exportPost(each, {root, names, table, taken, result})
      options.progress?.((done += 1), total)
    }
  }
  return result
}

interface Export {
  readonly root: string
  readonly names: NameBook
  readonly table: FrontMatterTable
  /** Whose post has which path, in letters of one case: some file systems know no other. */
  readonly taken: Map<string, string>
  readonly result: ExportResult
}

async function exportPost({post, file}: PostWithFile, given: Export): Promise<void> {
  const {root, names, table, taken, result} = given
  const {text, path, issues} = writeDocument(post, file, {
    table,
    nameOf: (id) => names.nameOf(id),
  })
  const fail = (problem: FileProblem) => {
    result.problems.push(problem)
    result.files.failed += 1
  }
  let absolute: string | undefined
  try {
    absolute = await safePath(root, path)
  } catch (error) {
    return fail(notWritten(join(root, path), reasonOf(error)))
  }
  if (absolute === undefined) return fail(exportProblems.unsafePath(post._id, path))
  const key = path.normalize('NFC').toLowerCase()
  const twin = taken.get(key)
  if (twin !== undefined) return fail(exportProblems.samePath(absolute, post._id, twin))
  taken.set(key, post._id)
  result.problems.push(...issues.map((issue) => fromIssue(absolute, issue)))
  try {
    result.files[(await writeAtomically(absolute, text)) ? 'written' : 'unchanged'] += 1
  } catch (error) {
    fail(notWritten(absolute, reasonOf(error)))
  }
}

async function openFolder(out: string): Promise<string> {
  try {
    await mkdir(out, {recursive: true})
    return await realpath(out)
  } catch (error) {
    throw new CommandError({
      'zh-Hans': `无法使用文件夹 ${out}（${reasonOf(error)}）。请换一个能写入的文件夹。`,
      'en-US': `The folder ${out} can't be used (${reasonOf(error)}). Name one that can be written to.`,
    })
  }
}
