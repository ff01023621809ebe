import type {Command, CommandOptions} from './command.ts'
import type {CommandEntry} from './commands/table.ts'
import {textOf, type Terminal} from './terminal.ts'

/** Options that every command has. */
export const COMMON_OPTIONS = {
  help: {
    type: 'boolean',
    short: 'h',
    summary: {'zh-Hans': '显示本说明', 'en-US': 'Show this help'},
  },
  lang: {
    type: 'string',
    placeholder: 'zh|en',
    summary: {
      'zh-Hans': '提示语言；默认随系统',
      'en-US': "Language of the messages; the system's by default",
    },
  },
  debug: {
    type: 'boolean',
    summary: {
      'zh-Hans': '出错时附上调用栈',
      'en-US': 'Print the stack of an error',
    },
  },
} as const satisfies CommandOptions

/** The help of `dateline`: its commands. */
export function overviewHelp(terminal: Terminal, commands: readonly CommandEntry[]): string {
  return [
    textOf(terminal, {
      'zh-Hans': '用法：dateline <命令> [选项]',
      'en-US': 'Usage: dateline <command> [options]',
    }),
    '',
    ...columns(commands.map(({name, summary}) => [name, textOf(terminal, summary)])),
    '',
    textOf(terminal, {
      'zh-Hans': '各命令的选项：dateline <命令> --help',
      'en-US': 'Options of a command: dateline <command> --help',
    }),
    '',
  ].join('\n')
}

/** The help of one command: how to call it, and its options. */
export function commandHelp(terminal: Terminal, entry: CommandEntry, command: Command): string {
  const usage = ['dateline', entry.name, command.positionals, '[…]'].filter(Boolean).join(' ')
  const options: CommandOptions = {...command.options, ...COMMON_OPTIONS}
  const rows = Object.entries(options).map(
    ([name, {short, placeholder, summary}]): [string, string] => [
      `${short === undefined ? '    ' : `-${short}, `}--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`,
      textOf(terminal, summary),
    ],
  )
  return [
    textOf(terminal, {'zh-Hans': `用法：${usage}`, 'en-US': `Usage: ${usage}`}),
    '',
    textOf(terminal, entry.summary),
    '',
    ...columns(rows),
    '',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
