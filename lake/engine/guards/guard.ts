import type {RoleName} from '../../access/roles.ts'

/** A rule about what somebody may change, as data. */
export interface Guard {
  /** Told to programs, with the sentence: `evergreenNeedsReview`. */
  readonly name: string
  /** Whom it keeps from the change. */
  readonly roles: readonly RoleName[]
  /**
   * GROQ that is true of a change which is to be refused: `_type == "post" && delta::changedAny((status,
   * reviews))`. It knows `before()`, `after()`, `delta::operation()`, `delta::changedAny()` and
   * `identity()`; attributes are those of the document after the change, of the one before where
   * there is none after. `lineage.ts` says what is before a draft and after its publication.
   */
  readonly filter: string
  /** What an editor is told. */
  readonly message: {readonly 'zh-Hans': string; readonly 'en-US': string}
}

/** A guard whose filter cannot be read: the lake does not start without it. */
export class InvalidGuard extends Error {
  override readonly name = 'InvalidGuard'

  constructor(guard: string, reason: string) {
    super(`The filter of guard "${guard}" cannot be used: ${reason}`)
  }
}
