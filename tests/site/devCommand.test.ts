import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openLake} from '../../cli/desk/openLake.ts'
import type {RunningLake} from '../../lake/startLake.ts'
import {putSamples} from '../queries/support/useSampleGarden.ts'
import {startScript} from '../support/startScript.ts'

// `npm run site:dev`, as somebody runs it beside their desk.
let here: string
let lake: RunningLake

beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  lake = await openLake({port: 0, dataDirectory: join(here, 'data'), allowedOrigins: []})
  await putSamples(lake)
})
afterAll(async () => {
  await lake.close()
  rmSync(here, {recursive: true})
})

function develop(...args: string[]) {
  const folders = ['--output', join(here, 'site'), '--data', join(here, 'data')]
  return startScript('site/dev.ts', [...folders, ...args], {SANITY_STUDIO_PROJECT_ID: ''})
}

test('it serves the site to readers and the preview to the Studio, and ends when it is told to', async () => {
  const site = develop('--port', '0', '--preview-port', '0')
  const [, preview = ''] = await site.outputs(/^(http:\/\/localhost:\d+\/) \(with drafts/m)
  const [, published = ''] = await site.outputs(/^(http:\/\/127\.0\.0\.1:\d+\/)$/m)
  expect([(await fetch(published)).status, (await fetch(preview)).status]).toEqual([200, 403])
  expect(await site.end()).toMatchObject({code: 0, err: ''})
})

test('a port that is taken is named, and nothing is left running', async () => {
  const {port} = lake
  const {code, err} = await develop('--port', '0', '--preview-port', String(port)).ended
  expect({code, err}).toEqual({
    code: 1,
    err: `Port ${port} is taken: choose another with --port or --preview-port.\n`,
  })
})
