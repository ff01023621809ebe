import {CommandError, UsageError} from '../commandError.ts'
import {freePort} from '../freePort.ts'
import {note, type Terminal} from '../terminal.ts'

/**
 * The port to listen on. One that was asked for has to be free; the usual one gives way to the next
 * free one, and the terminal is told so.
 *
 * @param asked - the option's text; 0 lets the system choose
 * @param option - the option's name, for the messages
 */
export async function choosePort(
  terminal: Terminal,
  {
    asked,
    option,
    usual,
    taken = [],
  }: {
    readonly asked: string | undefined
    readonly option: string
    readonly usual: number
    readonly taken?: readonly number[]
  },
): Promise<number> {
  const wanted = asked === undefined ? usual : readPort(asked, option)
  const port = await freePort(wanted, taken)
  if (port !== undefined && (port === wanted || wanted === 0)) return port
  if (asked !== undefined || port === undefined) {
    throw new CommandError({
      'zh-Hans': `端口 ${wanted} 已被占用。请停止占用它的程序，或用 ${option} 另选一个。`,
      'en-US': `Port ${wanted} is taken. Stop what listens there, or choose another with ${option}.`,
    })
  }
  note(terminal, {
    'zh-Hans': `端口 ${wanted} 已被占用，改用 ${port}。`,
    'en-US': `Port ${wanted} is taken; using ${port} instead.`,
  })
  return port
}

function readPort(text: string, option: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError({
    'zh-Hans': `${option} 须是 0 到 65535 之间的数字，而不是“${text}”。`,
    'en-US': `${option} takes a number from 0 to 65535, not "${text}".`,
  })
}
