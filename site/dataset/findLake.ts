import {spawn} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** A dataset that can't be read; the message says what to do. */
export class DatasetError extends Error {}

/** A lake on this machine. */
export interface FoundLake {
  readonly url: string
  /** Ends it, if it was started here. */
  close(): Promise<void>
}

const COMMAND = join(import.meta.dirname, '../../cli/dateline.js')

/** The lake that runs on a data folder, else one that is started there. */
export async function findLake(dataDirectory: string): Promise<FoundLake> {
  const noted = await notedAddress(dataDirectory)
  if (noted !== undefined && (await answers(noted))) return {url: noted, close: async () => {}}
  return startLake(dataDirectory)
}

/** Where the lake of the folder listened last, as the desk notes it. */
async function notedAddress(dataDirectory: string): Promise<string | undefined> {
  const text = await readFile(join(dataDirectory, 'address'), 'utf8').catch(() => '')
  const url = URL.parse(text.trim())
  if (url === null) return undefined
  // `localhost` may mean IPv6, where no lake listens.
  if (url.hostname === 'localhost') url.hostname = '127.0.0.1'
  return url.origin
}

async function answers(lake: string): Promise<boolean> {
  try {
    return (await fetch(new URL('/v1/ping', lake))).ok
  } catch {
    return false
  }
}

function startLake(dataDirectory: string): Promise<FoundLake> {
  const child = spawn(
    process.execPath,
    [COMMAND, 'lake', '--port', '0', '--data', dataDirectory, '--lang', 'en'],
    {stdio: ['ignore', 'pipe', 'pipe']},
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return new Promise((resolve, reject) => {
    let said = ''
    let complained = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const port = /^Lake\s+http:\/\/localhost:(\d+)/m.exec(said)?.[1]
      if (port === undefined) return
      resolve({
        url: `http://127.0.0.1:${port}`,
        async close() {
          child.kill('SIGTERM')
          await ended
        },
      })
    })
    child.once('error', reject)
    child.once('close', () =>
      reject(
        new DatasetError(`No lake could be started on ${dataDirectory}. ${complained.trim()}`),
      ),
    )
  })
}
