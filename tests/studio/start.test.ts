import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type Server} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {startDateline} from '../cli/support/runDateline.ts'
import {launchBrowser} from '../support/browser.ts'

let data: string
let browser: Browser

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'dateline-start-'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(data, {recursive: true, force: true})
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'start prints links that sign in, and %s ends it cleanly',
  async (signal) => {
    const desk = startDateline(['start', '--port', '0', '--lake-port', '0', '--data', data])
    try {
      const {input} = await desk.outputs(/Ctrl-C stops it/u)
      const links = [...input.matchAll(/^ {2}(\w+) +(http:\S+#token=\S+)$/gmu)]
      expect(links.map(([, role]) => role)).toEqual(['editor', 'reviewer', 'administrator'])

      const studio = new URL(links[0]?.[2] ?? '').origin
      const names = []
      for (const [, , link = ''] of links) {
        const page = await browser.newPage()
        await page.goto(link)
        await page.locator('#user-menu').click()
        names.push(await page.getByText(/@dateline\.invalid/u).textContent())
        await page.close()
      }
      expect(names).toEqual([
        'editor@dateline.invalid',
        'reviewer@dateline.invalid',
        'administrator@dateline.invalid',
      ])

      expect(await desk.end(signal)).toMatchObject({code: 0})
      await expect(fetch(studio)).rejects.toThrow('fetch failed')
    } finally {
      await desk.end('SIGKILL')
    }
  },
)

test('start takes the next port when the usual one is taken, and says so', async () => {
  const other = await occupy(3333)
  const desk = startDateline(['start', '--lake-port', '0', '--data', data])
  try {
    const {input} = await desk.outputs(/Studio {2}http:\/\/localhost:\d+/u)
    expect(input).not.toMatch(/localhost:3333\s/u)
    const {code, err} = await desk.end()
    expect(code).toBe(0)
    expect(err).toMatch(/^Port 3333 is taken; using \d+ instead\.\n/u)
  } finally {
    await desk.end('SIGKILL')
    other?.close()
  }
})

/** Somebody else may have the port already: as good. */
function occupy(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
