import {realpath} from 'node:fs/promises'
import {checkFile, type CheckIssue} from '../../codec/check/checkFile.ts'
import {fixFile} from '../../codec/check/fixFile.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {fromIssue, type FileProblem} from '../garden/fileProblem.ts'
import {findFiles, reasonOf} from '../garden/findFiles.ts'
import {notWritten} from '../garden/notWritten.ts'
import {readProblems} from '../garden/readProblems.ts'
import {readText} from '../garden/readText.ts'
import {writeAtomically} from '../garden/writeAtomically.ts'

export interface CheckOptions {
  /** Files and folders. */
  readonly paths: readonly string[]
  readonly table?: FrontMatterTable
  /** Mends what is safe to mend, and writes the files. */
  readonly fix: boolean
  readonly signal: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

export interface CheckProblem extends FileProblem {
  /** Whether it can be mended without asking. */
  readonly fixable: boolean
}

/** What a check found. */
export interface CheckResult {
  files: number
  /** Files that were mended. */
  mended: number
  /** What was mended, with the places that it had. */
  readonly fixed: FileProblem[]
  /** What is wrong, and was not mended. */
  readonly problems: CheckProblem[]
  interrupted: boolean
}

/**
 * Checks the front matter of files, one after the other. A file is mended as a whole, or stays as it
 * was.
 */
export async function checkGarden(options: CheckOptions): Promise<CheckResult> {
  const {paths, table = defaultFrontMatterTable, fix, signal, progress} = options
  const result: CheckResult = {files: 0, mended: 0, fixed: [], problems: [], interrupted: false}
  const {files, unreadable} = await findFiles(paths)
  const report = (problem: FileProblem) => result.problems.push({...problem, fixable: false})
  for (const {path, reason} of unreadable) report(readProblems.unreadable(path, reason))
  for (const file of files) {
    if (signal.aborted) return {...result, interrupted: true}
    const {absolute} = file
    const read = await readText(file)
    result.files += 1
    if ('problem' in read) report(read.problem)
    else if (fix) await mend(absolute, read.text, table, result)
    else result.problems.push(...checkFile(read.text, table).issues.map(problemIn(absolute)))
    progress?.(result.files, files.length)
  }
  return result
}

async function mend(
  path: string,
  before: string,
  table: FrontMatterTable,
  result: CheckResult,
): Promise<void> {
  const {text, fixed, left} = fixFile(before, table)
  try {
    // A link stays one: what it leads to is mended.
    if (await writeAtomically(await realpath(path), text)) result.mended += 1
    result.fixed.push(...fixed.map((issue) => fromIssue(path, issue)))
    result.problems.push(...left.map(problemIn(path)))
  } catch (error) {
    result.problems.push({...notWritten(path, reasonOf(error)), fixable: false})
    result.problems.push(...checkFile(before, table).issues.map(problemIn(path)))
  }
}

function problemIn(path: string): (issue: CheckIssue) => CheckProblem {
  return (issue) => ({...fromIssue(path, issue), fixable: issue.fix !== undefined})
}
