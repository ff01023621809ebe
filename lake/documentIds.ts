/** Ids of a document and its kin: `x`, `drafts.x` and `versions.<release>.x` make one group. */

const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

/** Letters, digits, `_`, `-` and `.`, at most 128, not starting with `-` or `.`, without `..`. */
export function isDocumentId(id: string): boolean {
  return /^[a-z0-9_][a-z0-9_.-]{0,127}$/i.test(id) && !id.includes('..')
}

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

export function isVersionId(id: string): boolean {
  return /^versions\.[^.]+\./.test(id)
}

export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

export function draftId(publishedId: string): string {
  return DRAFTS + publishedId
}

/** The id that the group has in common. */
export function publishedId(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  if (!isVersionId(id)) return id
  const rest = id.slice(VERSIONS.length)
  return rest.slice(rest.indexOf('.') + 1)
}

/** The release that a version belongs to; undefined for published documents and drafts. */
export function releaseOf(id: string): string | undefined {
  if (!isVersionId(id)) return undefined
  const rest = id.slice(VERSIONS.length)
  return rest.slice(0, rest.indexOf('.'))
}
