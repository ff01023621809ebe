import {publishedId} from '../../../documentIds.ts'
import type {DocumentHead} from '../../../store/indexedDocuments.ts'
import type {StoredDocument} from '../../../types.ts'
import type {Variant} from '../perspective.ts'
import {variantOf} from '../view.ts'

/** What the catalog knows of one state of a document; a changed document gets a new entry. */
export interface Entry {
  readonly key: number
  readonly id: string
  readonly variant: Variant
  readonly group: Group
  readonly type: string
  /** Names and keys of the attributes that stay on disk. */
  readonly parts: ReadonlyMap<string, number>
  /** As stored, if there was room to remember it. */
  stored: StoredDocument | undefined
  /** Under its published id, if somebody asked for it so. */
  published: StoredDocument | undefined
  /** How much room the above take. */
  size: number
  isRemoved: boolean
}

/** On an object that stands for a document out of the catalog: that document. */
export const ORIGINAL: unique symbol = Symbol('original')

/** A published document, its draft and its versions. */
export interface Group {
  readonly publishedId: string
  readonly members: Entry[]
}

export function createEntry({key, id, document, parts}: DocumentHead, group: Group): Entry {
  return {
    key,
    id,
    variant: variantOf(id),
    group,
    type: document._type,
    parts,
    stored: undefined,
    published: undefined,
    size: 0,
    isRemoved: false,
  }
}

export function createGroup(id: string): Group {
  return {publishedId: publishedId(id), members: []}
}

export function memberOf({members}: Group, variant: Variant): Entry | undefined {
  return members.find((entry) => entry.variant === variant)
}
