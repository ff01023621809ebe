import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {signInLink} from '../../cli/desk/announce.ts'
import {freePort} from '../../cli/freePort.ts'
import {openTarget} from '../../cli/target/openTarget.ts'
import {buildStudio} from '../../cli/studio/buildStudio.ts'
import {serveStudio, type RunningStudio} from '../../cli/studio/serveStudio.ts'
import {startDateline} from '../cli/support/runDateline.ts'
import type {Running} from '../support/startScript.ts'
import {launchBrowser} from '../support/browser.ts'
import {openPerson} from './support/openPerson.ts'
import {openedForm, postPath} from './support/postForm.ts'

const PROJECT = join(import.meta.dirname, '../..')
const POST = 'post-under-way'

let data: string
let ports: {lake: number; studio: number}
let studio: RunningStudio
let browser: Browser
let lake: Running
let client: SanityClient
let token: string

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'dateline-recovery-'))
  ports = {lake: (await freePort(0)) ?? 0, studio: (await freePort(0)) ?? 0}
  const directory = await buildStudio(PROJECT, process.env)
  studio = await serveStudio({
    directory,
    port: ports.studio,
    lake: `http://localhost:${ports.lake}`,
  })
  lake = await startLakeProcess()
  const tokens: unknown = JSON.parse(readFileSync(join(data, 'tokens.json'), 'utf8'))
  token = String(Reflect.get(Object(tokens), 'editor'))
  ;({client} = openTarget({
    lake: `http://127.0.0.1:${ports.lake}`,
    token,
    dataDirectory: data,
    env: {},
  }))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await studio?.close()
  await lake?.end('SIGKILL')
  rmSync(data, {recursive: true, force: true})
})

async function startLakeProcess(): Promise<Running> {
  const {lake, studio} = ports
  const origin = `http://localhost:${studio}`
  const running = startDateline(['lake', `--port=${lake}`, `--data=${data}`, `--origin=${origin}`])
  await running.outputs(/Lake {2}http/u)
  return running
}

const draftTitle = () => client.fetch('*[_id == $id][0].title', {id: `drafts.${POST}`})

test('the lake is killed while an editor writes: the Studio recovers and what was written arrives', async () => {
  await client.create({_id: POST, _type: 'post', title: '稿子', status: 'draft'})
  const {page} = await openPerson(browser)
  await page.goto(signInLink(studio.url, token, postPath(POST)))
  const form = await openedForm(page)
  await form.titleInput.focus()
  await page.keyboard.press('End')

  const writing = form.titleInput.pressSequentially('，'.padEnd(60, '写'), {delay: 50})
  await expect.poll(draftTitle, {timeout: 60_000, interval: 10}).toMatch(/^稿子，写+/u)
  await lake.end('SIGKILL')
  await writing
  // The Studio closes its form as soon as it knows that nothing can be saved.
  await page.locator('#title[readonly]').waitFor()
  const written = await form.title()
  expect(written).toMatch(/^稿子，写+$/u)

  lake = await startLakeProcess()
  await expect.poll(draftTitle, {timeout: 120_000}).toBe(written)
  await page.locator('#title:not([readonly])').waitFor()
  expect(await form.title()).toBe(written)
  await form.titleInput.pressSequentially('，接着写')
  await expect.poll(draftTitle, {timeout: 60_000}).toBe(`${written}，接着写`)
})
