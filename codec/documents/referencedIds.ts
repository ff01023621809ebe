import type {FrontMatterTable} from '../frontMatter/table.ts'
import {idsIn} from './idsIn.ts'

/** The ids that the front-matter fields of a stored post refer to, each once. */
export function referencedIds(
  post: Readonly<Record<string, unknown>>,
  table: FrontMatterTable,
): string[] {
  return [...new Set(table.flatMap((row) => ('to' in row ? idsIn(post[row.field]) : [])))]
}
