import {
  readDocument,
  type DocumentOptions,
  type FileDocument,
  type PostDocument,
  type WantedName,
} from '../../codec/documents/readDocument.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {frontMatterIssues} from '../../codec/issues/frontMatterIssues.ts'
import type {FoundTerm} from '../../codec/markdown/glossary.ts'
import type {NameRegistry} from '../../garden/nameRegistry.ts'
import type {DecidedNames} from './decideNames.ts'
import type {ImportTask} from './planFile.ts'
import {fromIssue} from '../garden/fileProblem.ts'
import type {ImportProblem} from './problem.ts'

/** How a file is read: whom its names mean, and which of them could be somebody else. */
export function readingOf(
  {absolute, plan}: ImportTask,
  registry: NameRegistry,
  decided: DecidedNames,
  table: FrontMatterTable,
): {
  readonly options: DocumentOptions
  /** Those met so far, each once however often the file is read. */
  readonly ambiguous: () => readonly ImportProblem[]
} {
  const ambiguous = new Map<string, ImportProblem>()
  const resolveName = (name: WantedName): string | undefined => {
    const found = decided.resolve(name, plan.postId)
    const count = found?.candidates.length ?? 0
    if (count > 1) {
      const issue = frontMatterIssues.ambiguousName(name, name.key, name.name, count)
      ambiguous.set(`${name.line} ${name.column}`, fromIssue(absolute, issue))
    }
    return found?.id
  }
  const resolveTerm = (term: FoundTerm) => registry.resolveTerm(term)
  return {
    options: {table, resolveName, resolveTerm},
    ambiguous: () => [...ambiguous.values()],
  }
}

/** The documents of a file, with its names resolved, and all that is to be said about it. */
export function readTask(
  task: ImportTask,
  text: string,
  registry: NameRegistry,
  decided: DecidedNames,
  table: FrontMatterTable,
): {post: PostDocument; file: FileDocument; problems: ImportProblem[]} {
  const {options, ambiguous} = readingOf(task, registry, decided, table)
  const {path, postId} = task.plan
  const {post, file, issues} = readDocument(text, path, {...options, postId})
  const found = issues.map((issue) => fromIssue(task.absolute, issue))
  return {post, file, problems: [...found, ...ambiguous()]}
}
