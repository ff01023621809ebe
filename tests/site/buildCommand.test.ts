import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openLake} from '../../cli/desk/openLake.ts'
import {putSamples} from '../queries/support/useSampleGarden.ts'
import {startScript} from '../support/startScript.ts'

// `npm run site`, as somebody runs it on the data of their desk. Tests go on from one another.
let here: string
let dataDirectory: string
let output: string

const openSamples = () => openLake({port: 0, dataDirectory, allowedOrigins: []})

beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  dataDirectory = join(here, 'data')
  output = join(here, 'site')
  const lake = await openSamples()
  await putSamples(lake)
  await lake.close()
})
afterAll(() => rmSync(here, {recursive: true}))

function build(env: NodeJS.ProcessEnv = {}) {
  const args = ['--output', output, '--data', dataDirectory]
  return startScript('site/build.ts', args, {SANITY_STUDIO_PROJECT_ID: '', ...env}).ended
}

const GARDEN = {DATELINE_SITE_URL: 'https://garden.example/', DATELINE_SITE_TITLE: '一座花园'}

test('it starts the lake of the desk, builds the site, and ends', async () => {
  const {code, out, err} = await build(GARDEN)
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toMatch(
    /^\d+ pages out of http:\/\/127\.0\.0\.1:\d+: \d+ files written, 0 removed\.$/m,
  )
  expect(readdirSync(output)).toEqual(
    expect.arrayContaining(['404.html', 'feed.xml', 'index.html', 'posts', 'site.css']),
  )
  const home = readFileSync(join(output, 'index.html'), 'utf8')
  expect(home).toContain('<title>一座花园</title>')
  expect(home).toContain('<link rel="canonical" href="https://garden.example/">')
})

test('it asks the lake that runs, and writes nothing where nothing changed', async () => {
  const lake = await openSamples()
  const {code, out} = await build(GARDEN)
  await lake.close()
  expect(code).toBe(0)
  expect(out).toContain(`pages out of http://127.0.0.1:${lake.port}: 0 files written, 0 removed.`)
})

test('a setting that is wrong is a sentence, and nothing is built', async () => {
  const {code, out, err} = await build({DATELINE_SITE_URL: 'nowhere'})
  expect({code, out, err}).toEqual({
    code: 1,
    out: '',
    err: 'DATELINE_SITE_URL is an address such as https://example.org/, not "nowhere".\n',
  })
})
