/** A document that a transaction makes. */
export type NewDocument = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly _type: string
}

export interface Patch {
  readonly id: string
  /** The transaction fails as a whole when the document has another. */
  readonly ifRevisionID?: string
  readonly setIfMissing?: Readonly<Record<string, unknown>>
  readonly set?: Readonly<Record<string, unknown>>
  readonly unset?: string[]
  readonly insert?:
    | {readonly after: string; readonly items: unknown[]}
    | {readonly before: string; readonly items: unknown[]}
}

/** What a transaction is made of; a subset of the client's own mutations. */
export type Mutation =
  | {readonly create: NewDocument}
  | {readonly createIfNotExists: NewDocument}
  | {readonly patch: Patch}
  | {readonly delete: {readonly id: string}}

/** Mutations that happen all or not at all; its id becomes the revision of what it changes. */
export interface Transaction {
  readonly id: string
  readonly mutations: readonly Mutation[]
}
