import {postIdOf} from '../../codec/documents/ids.ts'
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
