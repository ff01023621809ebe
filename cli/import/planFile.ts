import {postIdOf, slugOf} from '../../codec/documents/ids.ts'
import type {GardenFile} from '../garden/findFiles.ts'
import type {KnownDocuments, KnownFile} from './knownDocuments.ts'
import type {ConflictReason} from './problem.ts'

/** What an import does with a file. */
export type FilePlan =
  | {readonly action: 'create'; readonly postId: string; readonly path: string}
  | {
      readonly action: 'replace'
      readonly postId: string
      readonly path: string
      readonly replaces: string
    }
  | {readonly action: 'merge'; readonly postId: string; readonly path: string}
  | {readonly action: 'leave'; readonly postId: string}
  | {readonly action: 'conflict'; readonly postId: string; readonly reason: ConflictReason}

/** A file that is to become a post. */
export type ImportTask = GardenFile & {
  readonly plan: Exclude<FilePlan, {action: 'leave' | 'conflict'}>
}

/** Finds the file that an earlier import knew as this one. */
export type FindKnownFile = (path: string) => KnownFile | undefined

/**
 * A file is known by its path in the garden. A file whose path merely ends in a known one, or the
 * other way round (`notes/a.md` and `a.md`), is the same when only one fits: it depends on the
 * folder that the import was called for. Paths of this import that are known to the letter stay
 * with their own.
 */
export function createKnownFiles(
  known: KnownDocuments,
  files: readonly GardenFile[],
): FindKnownFile {
  const here = new Set(files.map(({path}) => path))
  const byPath = new Map(known.files.map((file) => [file.path, file]))
  const bySlug = Map.groupBy(known.files, ({path}) => slugOf(path))
  return (path) => {
    const same = byPath.get(path)
    if (same !== undefined) return same
    const similar = (bySlug.get(slugOf(path)) ?? []).filter(
      (file) => !here.has(file.path) && (endsIn(file.path, path) || endsIn(path, file.path)),
    )
    return similar.length === 1 ? similar[0] : undefined
  }
}

/**
 * Decides by the hash of the file and the revision of its post: a post is only replaced while it is
 * as the last import left it, and merged when it was edited since.
 */
export function planFile(
  path: string,
  hash: string,
  file: KnownFile | undefined,
  {revisions, drafts, released}: KnownDocuments,
): FilePlan {
  const postId = file?.postId ?? postIdOf(path)
  const revision = revisions.get(postId)
  if (file === undefined) {
    const isNew = revision === undefined && !drafts.has(postId) && !released.has(postId)
    if (isNew) return {action: 'create', postId, path}
    return {action: 'conflict', postId, reason: 'not-imported'}
  }
  if (file.hash === hash) return {action: 'leave', postId}
  if (released.has(postId)) return {action: 'conflict', postId, reason: 'released'}
  if (drafts.has(postId)) return {action: 'merge', postId, path: file.path}
  if (revision === undefined) return {action: 'conflict', postId, reason: 'deleted'}
  if (revision !== file.postRevision) return {action: 'merge', postId, path: file.path}
  return {action: 'replace', postId, path: file.path, replaces: revision}
}

function endsIn(longer: string, shorter: string): boolean {
  return longer.endsWith(`/${shorter}`)
}
