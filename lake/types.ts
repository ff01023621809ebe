/** A value of a JSON document. */
export type AttributeValue =
  | null
  | boolean
  | number
  | string
  | readonly AttributeValue[]
  | {readonly [attribute: string]: AttributeValue | undefined}

/** A document as the lake stores it, with the attributes that the lake itself sets. */
export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [attribute: string]: AttributeValue | undefined
}

export const PERMISSIONS = ['read', 'create', 'update', 'history', 'editHistory'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Gives permissions on the documents that a GROQ filter matches. */
export interface Grant {
  readonly filter: string
  readonly permissions: readonly Permission[]
}

/** Who asks: a person with a token, or anybody. */
export interface Viewer {
  readonly id: string
  /** Decides which guards apply. */
  readonly role?: string
  readonly grants: readonly Grant[]
}
