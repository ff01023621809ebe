import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {Running} from '../support/startScript.ts'
import {runDateline, startDateline} from './support/runDateline.ts'

let data: string
const running: Running[] = []

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((process) => process.end('SIGKILL')))
  rmSync(data, {recursive: true, force: true})
})

async function startLake(...args: string[]) {
  const lake = startDateline(['lake', '--port', '0', '--data', data, ...args])
  running.push(lake)
  const [, url = ''] = await lake.outputs(/Lake {2}(http:\S+)/u)
  return {lake, url}
}

test('prints the address, answers there, and ends cleanly', async () => {
  const {lake, url} = await startLake()
  const {port} = new URL(url)
  const ping = await fetch(`http://127.0.0.1:${port}/v1/ping`)
  expect(ping.status).toBe(200)
  expect(await lake.end('SIGINT')).toMatchObject({code: 0, err: ''})
  await expect(fetch(`http://127.0.0.1:${port}/v1/ping`)).rejects.toThrow('fetch failed')
})

test('a second lake on the same folder is refused in one sentence', async () => {
  await startLake()
  expect(await runDateline(['lake', '--port', '0', '--data', data])).toEqual({
    code: 1,
    out: '',
    err: `Another lake is running on ${data}. Stop it first, or choose another folder with --data.\n`,
  })
})

test('a folder that cannot be written is one sentence', async () => {
  const file = join(data, 'file')
  writeFileSync(file, '')
  const folder = join(file, 'below')
  expect(await runDateline(['lake', '--port', '0', '--data', folder])).toEqual({
    code: 1,
    out: '',
    err: `${folder} can't be written to. Check its permissions, or choose another folder with --data.\n`,
  })
})

test('a port that was asked for and is taken is one sentence', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const {port} = other.address() as AddressInfo
  const {code, err} = await runDateline(['lake', '--port', String(port), '--data', data])
  other.close()
  expect({code, err}).toEqual({
    code: 1,
    err: `Port ${port} is taken. Stop what listens there, or choose another with --port.\n`,
  })
})

test('a port that is no number is wrong usage', async () => {
  expect(await runDateline(['lake', '--port', 'high', '--data', data])).toEqual({
    code: 2,
    out: '',
    err: '--port takes a number from 0 to 65535, not "high".\n',
  })
})
