import {slugOf} from '../../codec/documents/ids.ts'

/**
 * Finds the file that an earlier import knew as this one. A file is known by its path in the garden.
 * A file whose path merely ends in a known one, or the other way round (`notes/a.md` and `a.md`), is
 * the same when only one fits: it depends on the folder that the import was called for. Paths of
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
  return (path) => {
    const same = byPath.get(path)
    if (same !== undefined) return same
    const similar = (bySlug.get(slugOf(path)) ?? []).filter(
      (file) => !here.has(file.path) && (endsIn(file.path, path) || endsIn(path, file.path)),
    )
    return similar.length === 1 ? similar[0] : undefined
  }
}

function endsIn(longer: string, shorter: string): boolean {
  return longer.endsWith(`/${shorter}`)
}
