import type {SanityClient} from '@sanity/client'
import type {Fetch} from '../../garden/readPages.ts'
import type {ExitCode} from '../commandError.ts'
import type {Terminal} from '../terminal.ts'

/** What every verb of `dateline entities` works with. */
export interface EntitiesRun {
  readonly client: SanityClient
  /** In the perspective `raw`. */
  readonly fetch: Fetch
  readonly terminal: Terminal
  readonly dryRun: boolean
  readonly signal: AbortSignal
  /** Makes ids that nothing else has. */
  readonly newId: () => string
  readonly now: () => Date
  /** What stands behind the verb. */
  readonly words: readonly string[]
  readonly options: EntitiesOptions
}

export interface EntitiesOptions {
  readonly type?: readonly string[] | undefined
  readonly name?: string | undefined
  readonly take?: readonly string[] | undefined
  readonly slug?: string | undefined
  readonly forget?: boolean | undefined
  readonly add?: readonly string[] | undefined
  readonly remove?: readonly string[] | undefined
  readonly json?: boolean | undefined
}

export type Verb = (run: EntitiesRun) => Promise<ExitCode>
