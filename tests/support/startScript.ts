import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ChildProcess
  /** Resolves with the match once the output has it; rejects when the process ends before. */
  outputs(pattern: RegExp): Promise<RegExpExecArray>
  /** Sends the signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ended>
  readonly ended: Promise<Ended>
}

/** Starts a script of the project in a process of its own, as `npm run` does. */
export function startScript(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Running {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = {out: '', err: ''}
  child.stdout.setEncoding('utf8').on('data', (data: string) => (text.out += data))
  child.stderr.setEncoding('utf8').on('data', (data: string) => (text.err += data))
  const ended = once(child, 'close').then(([code]): Ended => ({
    code: typeof code === 'number' ? code : null,
    ...text,
  }))
  return {
    child,
    ended,
    outputs: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text.out)
          if (match !== null) resolve(match)
        }
        look()
        child.stdout.on('data', look)
        void ended.then(({code, err}) => reject(new Error(`It ended with ${code}: ${err}`)))
      }),
    end(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}
