/** Who may read a dataset without a token. */
export type AclMode = 'public' | 'private'

export interface DatasetEntry {
  readonly name: string
  readonly aclMode: AclMode
  /** ISO 8601 */
  readonly createdAt: string
}

/** What a lake knows beside its documents. */
export interface Registry {
  /** Ordered by name. */
  datasets(): DatasetEntry[]
  addDataset(entry: DatasetEntry): void
  removeDataset(name: string): void
  /** What the Studio keeps for a user (recent searches, list settings): JSON text. */
  value(userId: string, key: string): string | undefined
  setValue(userId: string, key: string, json: string): void
  close(): void
}
