import {
  readDocument,
  type FileDocument,
  type PostDocument,
  type WantedName,
} from '../../codec/documents/readDocument.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {frontMatterIssues} from '../../codec/issues/frontMatterIssues.ts'
import type {NameRegistry} from '../../garden/nameRegistry.ts'
import type {ImportTask} from './planFile.ts'
import {fromIssue} from '../garden/fileProblem.ts'
import type {ImportProblem} from './problem.ts'

/** The documents of a file, with its names resolved, and all that is to be said about it. */
export function readTask(
  {absolute, plan}: ImportTask,
  text: string,
  registry: NameRegistry,
  table: FrontMatterTable,
): {post: PostDocument; file: FileDocument; problems: ImportProblem[]} {
  const ambiguous: ImportProblem[] = []
  const resolveName = (name: WantedName): string | undefined => {
    const found = registry.resolve(name)
    const count = found?.candidates.length ?? 0
    if (count > 1) {
      const issue = frontMatterIssues.ambiguousName(name, name.key, name.name, count)
      ambiguous.push(fromIssue(absolute, issue))
    }
    return found?.id
  }
  const {post, file, issues} = readDocument(text, plan.path, {
    table,
    postId: plan.postId,
    resolveName,
    resolveTerm: (term) => registry.resolveTerm(term),
  })
  return {
    post,
    file,
    problems: [...issues.map((issue) => fromIssue(absolute, issue)), ...ambiguous],
  }
}
