/**
 * Which of a group's documents (published, draft, versions) a query sees: `raw` all of them under
 * their own ids; otherwise the first that exists, under the published id.
 */
export type Perspective = 'raw' | readonly Variant[]

/** `''` is the published document, `drafts` the draft; anything else names a release. */
export type Variant = string

export const PUBLISHED: Variant = ''
export const DRAFT: Variant = 'drafts'

/** The order of preference that a request's perspective stands for: published comes last, always. */
export function toPerspective(requested: string | readonly string[]): Perspective {
  const names = typeof requested === 'string' ? requested.split(',') : requested
  if (names.length === 1 && names[0] === 'raw') return 'raw'
  const variants = names
    .filter((name) => name !== 'published' && name !== 'raw' && name !== '')
    // `previewDrafts` is what `drafts` was called before.
    .map((name) => (name === 'previewDrafts' ? DRAFT : name))
  return [...new Set(variants), PUBLISHED]
}
