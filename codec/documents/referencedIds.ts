import type {FrontMatterTable} from '../frontMatter/table.ts'

/** The ids that the front-matter fields of a stored post refer to, each once. */
export function referencedIds(
  post: Readonly<Record<string, unknown>>,
  table: FrontMatterTable,
): string[] {
  const ids = new Set<string>()
  for (const row of table) {
    if (!('to' in row)) continue
    const value = post[row.field]
    const references: unknown[] = Array.isArray(value) ? value : [value]
    for (const reference of references) {
      if (typeof reference !== 'object' || reference === null || !('_ref' in reference)) continue
      if (typeof reference._ref === 'string') ids.add(reference._ref)
    }
  }
  return [...ids]
}
