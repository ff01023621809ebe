export type StartupErrorCode =
  | 'busyPort'
  | 'damagedTokens'
  | 'folderInUse'
  | 'newerData'
  | 'unwritableFolder'

/** Why a lake did not start. The message is a sentence for the person who started it. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
  readonly code: StartupErrorCode

  constructor(code: StartupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
