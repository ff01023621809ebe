import type {ReferenceSite} from './referenceSites.ts'
import type {Stored} from './stored.ts'

/** A document that refers to one that is merged. */
export interface Referring {
  readonly id: string
  readonly type: string
  readonly revision: string
  /** What people call it. */
  readonly title: string
  readonly sites: readonly ReferenceSite[]
}

/** What the file of a post calls those who are merged. */
export interface NamesInFile {
  readonly id: string
  readonly revision: string
  readonly postId: string
  /** The revision of its post when the file was imported last. */
  readonly postRevision: string
  /** Of its names those that refer to any of them. */
  readonly names: readonly {readonly _key: string; readonly key: string; readonly ref: string}[]
}

/** All that a dataset has about documents that are to become one. */
export interface MergeMaterial {
  /** Every version of them. */
  readonly documents: readonly Stored[]
  readonly referring: readonly Referring[]
  readonly files: readonly NamesInFile[]
}
