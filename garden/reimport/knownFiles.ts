import {slugOf} from '../../codec/documents/ids.ts'

/**
 * Finds the file that an earlier import knew as this one. A file is known by its path in the garden.
 * A file whose path merely ends in a known one, or the other way round (`notes/a.md` and `a.md`), is
 * the same when only one fits, and no other file of this import fits it: the path depends on the
 * folder that the import was called for. Paths of
 * this import that are known to the letter stay with their own.
 *
 * @param paths all that are imported together
 */
export function createKnownFiles<KnownFile extends {readonly path: string}>(
  known: readonly KnownFile[],
  paths: readonly string[],
): (path: string) => KnownFile | undefined {
  const here = new Set(paths)
  const byPath = new Map(known.map((file) => [file.path, file]))
  const bySlug = Map.groupBy(known, ({path}) => slugOf(path))
  const pathsBySlug = Map.groupBy(here, slugOf)
  return (path) => {
    const same = byPath.get(path)
    if (same !== undefined) return same
    const similar = (bySlug.get(slugOf(path)) ?? []).filter(
      (file) => !here.has(file.path) && isLike(file.path, path),
    )
    const [only] = similar
    if (only === undefined || similar.length > 1) return undefined
    const claims = (pathsBySlug.get(slugOf(path)) ?? []).filter(
      (other) => !byPath.has(other) && isLike(only.path, other),
    )
    return claims.length === 1 ? only : undefined
  }
}

/** Whether two paths may be of one file, seen from two folders. */
function isLike(one: string, other: string): boolean {
  return endsIn(one, other) || endsIn(other, one)
}

function endsIn(longer: string, shorter: string): boolean {
  return longer.endsWith(`/${shorter}`)
}
