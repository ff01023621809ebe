import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as delay} from 'node:timers/promises'
import {CommandError} from '../commandError.ts'
import {LAKE_VARIABLE} from './addresses.ts'
import {QUIET_ENVIRONMENT, sanityScript} from './sanityCommand.ts'
import type {RunningStudio} from './serveStudio.ts'

const POLL_MS = 200

/**
 * Runs `sanity dev` on the project, its output in this terminal, until `close`.
 *
 * @returns when its page answers
 * @throws CommandError when the development server ends by itself before that
 */
export async function developStudio(
  {
    project,
    env,
    port,
    lake,
  }: {
    readonly project: string
    readonly env: NodeJS.ProcessEnv
    readonly port: number
    readonly lake?: string
  },
  signal: AbortSignal,
): Promise<RunningStudio> {
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [sanityScript(project), 'dev', '--port', String(port)], {
    cwd: project,
    env: {...env, ...QUIET_ENVIRONMENT, ...(lake === undefined ? {} : {[LAKE_VARIABLE]: lake})},
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const close = () => stop(child)
  while (!(await answers(url))) {
    if (signal.aborted) break
    if (hasEnded(child)) {
      throw new CommandError({
        'zh-Hans': '开发服务器没有启动，原因见上。',
        'en-US': 'The development server did not start; the lines above say why.',
      })
    }
    await delay(POLL_MS)
  }
  const ended = hasEnded(child) ? Promise.resolve() : once(child, 'exit').then(() => {})
  return {url, port, ended, close}
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
