import {writtenNames} from '../../names/entity.ts'
import {createInterface} from 'node:readline/promises'
import {CommandError, UsageError} from '../commandError.ts'
import {textOf, type Terminal} from '../terminal.ts'
import type {AmbiguousName, DecideNames} from './decideNames.ts'

/** Asks a question, and gives the line that somebody typed. */
type Ask = (question: string) => Promise<string>

/**
 * Reads `--ambiguous`: what becomes of a name that several documents have.
 *
 * @param ask used for `ask`; undefined where nobody can answer
 * @returns undefined for the first of them, with a warning
 * @throws UsageError for any other word, and for `ask` where nobody can answer
 */
export function readAmbiguity(
  word: string | undefined,
  terminal: Terminal,
  ask: Ask | undefined,
): DecideNames | undefined {
  switch (word) {
    case undefined:
      return undefined
    case 'new':
      return async (names) => names.map(() => 'new')
    case 'fail':
      return async (names) => {
        throw refusal(names)
      }
    case 'ask':
      if (ask === undefined) throw nobodyThere()
      return askEach(terminal, ask)
    default:
      throw new UsageError({
        'zh-Hans': `--ambiguous 只能是 ask、new 或 fail，不能是“${word}”。`,
        'en-US': `--ambiguous takes ask, new or fail, not "${word}".`,
      })
  }
}

/** Asks on the terminal; undefined where standard input is none. */
export function terminalAsk(signal: AbortSignal): Ask | undefined {
  if (!process.stdin.isTTY) return undefined
  return async (question) => {
    const lines = createInterface({input: process.stdin, output: process.stderr})
    try {
      return await lines.question(question, {signal})
    } finally {
      lines.close()
    }
  }
}

function askEach(terminal: Terminal, ask: Ask): DecideNames {
  return async (names) => {
    const answers: string[] = []
    for (const {name, candidates} of names) {
      const list = candidates.map(
        (entity, at) =>
          `  ${at + 1}  ${writtenNames(entity).join(', ')}  (${entity.type}, ${entity.id})\n`,
      )
      const question = textOf(terminal, {
        'zh-Hans': `“${name.key}”里的“${name.name}”指的是谁？\n${list.join('')}  n  另外新建一个\n[1] `,
        'en-US': `Whom does "${name.name}" in "${name.key}" mean?\n${list.join('')}  n  somebody new\n[1] `,
      })
      let chosen: string | undefined
      while (chosen === undefined) {
        const answer = (await ask(question)).trim().toLowerCase() || '1'
        chosen = answer === 'n' ? 'new' : candidates[Number(answer) - 1]?.id
      }
      answers.push(chosen)
    }
    return answers
  }
}

function refusal(names: readonly AmbiguousName[]): CommandError {
  const list = names.map(
    ({name, candidates}) =>
      `\n  ${name.key}: ${name.name}  =  ${candidates.map(({id}) => id).join(', ')}`,
  )
  return new CommandError({
    'zh-Hans': `有 ${names.length} 个名字可能指好几个条目，什么也没有写入：${list.join('')}`,
    'en-US': `${names.length} names may mean several documents; nothing was written:${list.join('')}`,
  })
}

function nobodyThere(): UsageError {
  return new UsageError({
    'zh-Hans': '--ambiguous ask 要在终端里运行，才有人回答；否则用 new 或 fail。',
    'en-US': '--ambiguous ask needs a terminal, so that somebody can answer; else use new or fail.',
  })
}
