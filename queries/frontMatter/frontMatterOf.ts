import {defaultFrontMatterKeys, type FrontMatterKey} from './defaultFrontMatterKeys.ts'

export type FrontMatter = Readonly<Record<string, string | boolean | readonly string[]>>

/**
 * The front matter of a post under the keys of its file, for templates that were written for those.
 * What a post leaves empty is left out, and names are the canonical ones, as an import reads them.
 *
 * @param post a result of `frontMatterQuery`, or of `postQuery` and `wholePostsQuery`
 * @param keys the garden's own: the table that the plugin was given will do
 */
export function frontMatterOf(
  post: Readonly<Record<string, unknown>>,
  keys: readonly FrontMatterKey[] = defaultFrontMatterKeys,
): FrontMatter {
  const frontMatter: Record<string, string | boolean | readonly string[]> = {}
  for (const row of keys) {
    const value = valueOf(post[row.field], row)
    if (value !== undefined) frontMatter[row.key] = value
  }
  return frontMatter
}

function valueOf(
  value: unknown,
  {kind, form}: FrontMatterKey,
): string | boolean | readonly string[] | undefined {
  if (kind === 'references') {
    const names = Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : []
    if (names.length === 0) return undefined
    return form === 'comma' ? names.join(', ') : names
  }
  return typeof value === 'boolean' ? value : textOf(value)
}

/** A text, or the name of a document. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  const isNamed = typeof value === 'object' && value !== null && 'name' in value
  return isNamed ? textOf(value.name) : undefined
}
