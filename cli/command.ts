import {parseArgs, type ParseArgsConfig} from 'node:util'
import type {LocalizedText} from '../codec/frontMatter/table.ts'
import type {ExitCode} from './commandError.ts'
import type {Terminal} from './terminal.ts'

/** An option as `node:util` parses it, with what the help says of it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for the value in the help, such as `DIR`. */
  readonly placeholder?: string
  readonly summary: LocalizedText
}

export type CommandOptions = Readonly<Record<string, CommandOption>>

type Parsed<Options extends CommandOptions> = ReturnType<
  typeof parseArgs<{options: Options; allowPositionals: true; strict: true} & ParseArgsConfig>
>['values']

/** What a command is run with. */
export interface CommandInput<Options extends CommandOptions> {
  readonly values: Parsed<Options>
  readonly positionals: readonly string[]
  readonly terminal: Terminal
  readonly env: NodeJS.ProcessEnv
  /** The folder in which the command was called; relative paths start here. */
  readonly directory: string
  /** Aborted by Ctrl-C and by SIGTERM: end cleanly. A second Ctrl-C ends the process at once. */
  readonly signal: AbortSignal
}

/** One command, ready to run: parsing, help and errors are the same for all. */
export interface Command {
  /** Arguments that the help shows after the name, such as `<file or folder>…`. */
  readonly positionals?: string
  readonly options: CommandOptions
  /** Throws what `parseArgs` throws when the arguments do not fit the options. */
  run(
    input: Omit<CommandInput<CommandOptions>, 'values' | 'positionals'>,
    args: readonly string[],
  ): Promise<ExitCode>
}

/**
 * Makes a command whose `run` gets its options typed.
 *
 * ```ts
 * export default defineCommand({
 *   positionals: '<file>…',
 *   options: {'dry-run': {type: 'boolean', summary: {…}}},
 *   async run({values, positionals, terminal}) { …; return EXIT.done },
 * })
 * ```
 */
export function defineCommand<const Options extends CommandOptions>(definition: {
  readonly positionals?: string
  readonly options: Options
  readonly run: (input: CommandInput<Options>) => Promise<ExitCode>
}): Command {
  const {positionals: positionalsHelp, options, run} = definition
  return {
    ...(positionalsHelp === undefined ? {} : {positionals: positionalsHelp}),
    options,
    run(input, args) {
      const {values, positionals} = parseArgs({
        args,
        options,
        allowPositionals: positionalsHelp !== undefined,
        strict: true,
      })
      return run({...input, values, positionals})
    },
  }
}
