import type {LocalizedText} from '../codec/frontMatter/table.ts'

/** What a command gives back to the shell. */
export const EXIT = {done: 0, failed: 1, usage: 2, declined: 3} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/**
 * Ends a command with one sentence that a person can act on. Throw it anywhere below a command:
 * `main` prints the sentence in the language of the terminal, without a stack.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly sentence: LocalizedText
  readonly exitCode: ExitCode

  constructor(sentence: LocalizedText, exitCode: ExitCode = EXIT.failed, options?: ErrorOptions) {
    super(sentence['en-US'], options)
    this.sentence = sentence
    this.exitCode = exitCode
  }
}

/** The command line itself makes no sense: exit code 2, and the way to the help. */
export class UsageError extends CommandError {
  constructor(sentence: LocalizedText, options?: ErrorOptions) {
    super(sentence, EXIT.usage, options)
  }
}
