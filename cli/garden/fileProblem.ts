import {relative} from 'node:path'
import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import type {CodecIssue, IssueSeverity} from '../../codec/issues/issue.ts'
import {note, textOf, type Terminal} from '../terminal.ts'

/** Something to tell about a file: what the codec found, or what happened on the way. */
export interface FileProblem<Code extends string = string> {
  /** Of the file on disk. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly code: Code
  readonly severity: IssueSeverity
  readonly message: LocalizedText
}

export function fromIssue(path: string, issue: CodecIssue): FileProblem<CodecIssue['code']> {
  const {line, column, code, severity, message} = issue
  return {path, line, column, code, severity, message}
}

/** A problem of a file as a whole. */
export function wholeFile<Code extends string>(
  code: Code,
  path: string,
  message: LocalizedText,
  severity: IssueSeverity = 'error',
): FileProblem<Code> {
  return {path, line: 1, column: 1, code, severity, message}
}

/** A problem as editors and other tools find their way to it: `file:line:column:`, code, sentence. */
export function problemLine(
  terminal: Terminal,
  {path, line, column, severity, code, message}: FileProblem,
  directory: string,
): string {
  const place = `${relative(directory, path)}:${line}:${column}`
  return `${place}: ${severity} ${code}: ${textOf(terminal, message)}`
}

/** Problems of one kind that are listed for a file; the rest are counted. */
const LISTED = 3

/**
 * Lists what is wrong with files on the error stream, as `file:line:column:`, the code and a
 * sentence; paths start from the folder in which the command was called.
 */
export function printProblems(
  terminal: Terminal,
  found: readonly FileProblem[],
  directory: string,
): void {
  const counts = new Map<string, number>()
  for (const problem of found) {
    if (problem.severity === 'info') continue
    const {code} = problem
    const path = relative(directory, problem.path)
    const count = (counts.get(`${path} ${code}`) ?? 0) + 1
    counts.set(`${path} ${code}`, count)
    if (count > LISTED) continue
    note(terminal, problemLine(terminal, problem, directory))
  }
  for (const [where, count] of counts) {
    if (count <= LISTED) continue
    const [path = '', code = ''] = where.split(/ (?=[^ ]+$)/)
    note(terminal, {
      'zh-Hans': `${path}: ${code} 还有 ${count - LISTED} 处（--report 会列出全部）`,
      'en-US': `${path}: ${count - LISTED} more of ${code} (--report lists them all)`,
    })
  }
}

/** Counts problems by severity, for the last line of a command. */
export function countProblems(found: readonly FileProblem[]): LocalizedText {
  const count = (severity: IssueSeverity) =>
    found.filter((problem) => problem.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  return {
    'zh-Hans': `问题：${errors} 个错误，${warnings} 个提醒，${infos} 条说明。`,
    'en-US': `Problems: ${errors} errors, ${warnings} warnings, ${infos} notes.`,
  }
}
