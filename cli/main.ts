import {CommandError, EXIT, UsageError, type ExitCode} from './commandError.ts'
import {COMMANDS} from './commands/table.ts'
import {COMMON_OPTIONS, commandHelp, overviewHelp} from './help.ts'
import {languageOf} from './language.ts'
import {interruption} from './interruption.ts'
import {note, say, textOf, type Terminal} from './terminal.ts'

/**
 * Runs `dateline` with these arguments (without the interpreter and the script).
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage, 3 declined or nothing to do
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const {common, rest} = takeCommonOptions(args)
  const terminal = openTerminal(common.lang)
  try {
    return await dispatch(rest, common.help, terminal)
  } catch (error) {
    const known = asCommandError(error)
    note(terminal, textOf(terminal, known.sentence))
    if (common.debug) note(terminal, String(error instanceof Error ? error.stack : error))
    return known.exitCode
  }
}

async function dispatch(
  args: readonly string[],
  help: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help') {
    say(terminal, overviewHelp(terminal, COMMANDS))
    return help || name === 'help' ? EXIT.done : EXIT.usage
  }
  const entry = COMMANDS.find((command) => command.name === name)
  if (entry === undefined) {
    throw new UsageError({
      'zh-Hans': `没有名为“${name}”的命令。dateline --help 列出所有命令。`,
      'en-US': `There is no command "${name}". dateline --help lists them all.`,
    })
  }
  const command = await entry.load()
  if (help) {
    say(terminal, commandHelp(terminal, entry, command))
    return EXIT.done
  }
  const signal = interruption(process)
  return command.run({terminal, env: process.env, directory: process.cwd(), signal}, rest)
}

/** Takes the options that every command has out of the arguments, wherever they stand. */
function takeCommonOptions(args: readonly string[]) {
  const common: {help: boolean; debug: boolean; lang: string | undefined} = {
    help: false,
    debug: false,
    lang: undefined,
  }
  const rest: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '--') {
      rest.push(...args.slice(index))
      break
    }
    if (arg === '--help' || arg === `-${COMMON_OPTIONS.help.short}`) common.help = true
    else if (arg === '--debug') common.debug = true
    else if (arg === '--lang') common.lang = args[(index += 1)]
    else if (arg.startsWith('--lang=')) common.lang = arg.slice('--lang='.length)
    else rest.push(arg)
  }
  return {common, rest}
}

function openTerminal(asked: string | undefined): Terminal {
  return {
    language: languageOf(process.env, asked),
    out: process.stdout,
    err: process.stderr,
    interactive: process.stderr.isTTY === true && process.env['CI'] === undefined,
  }
}

function asCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error
  const {message, code} = errorParts(error)
  if (code.startsWith('ERR_PARSE_ARGS')) {
    return new UsageError({
      'zh-Hans': `参数有误：${message}`,
      'en-US': message,
    })
  }
  return new CommandError({
    'zh-Hans': `意外的错误：${message}（加 --debug 可看详情）`,
    'en-US': `Unexpected error: ${message} (--debug shows the details)`,
  })
}

function errorParts(error: unknown): {message: string; code: string} {
  if (!(error instanceof Error)) return {message: String(error), code: ''}
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return {message: error.message, code}
}
