import type {MergedSide, StoredMerge} from './mergeStored.ts'

/** A change of a transaction that writes a merge. */
export type MergeMutation =
  | {readonly patch: {readonly id: string; readonly ifRevisionID: string; readonly unset: string[]}}
  | {readonly createOrReplace: MergedDocument}

interface MergedDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/**
 * Writes a merge, for one transaction that fails as a whole when somebody edited the post meanwhile.
 *
 * @param path of the file in the garden
 */
export function writeMerged({sides}: StoredMerge, path: string): MergeMutation[] {
  const [{merge}] = sides
  return [
    ...sides.flatMap(writeSide),
    // The post is more than its file now: there is no revision at which it could be replaced.
    {createOrReplace: {...merge.file, path}},
  ]
}

function writeSide({before: {_id, _type, _rev: ifRevisionID}, merge}: MergedSide): MergeMutation[] {
  // The dataset gives a new revision; all else, such as the day of its making, stays.
  const {_rev, _updatedAt, ...post} = merge.post
  return [
    {patch: {id: _id, ifRevisionID, unset: ['_importCheck']}},
    {createOrReplace: {...post, _id, _type}},
  ]
}
