import {randomUUID} from 'node:crypto'
import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readAmbiguity} from '../../cli/import/ambiguity.ts'
import {importGarden} from '../../cli/import/importGarden.ts'
import type {Terminal} from '../../cli/terminal.ts'
import {useCliLake} from './support/useCliLake.ts'

const lake = useCliLake()
let garden: string

const ADB = ['organization-asian', 'organization-african'] as const

beforeEach(async () => {
  garden = realpathSync(mkdtempSync(join(tmpdir(), 'garden-')))
  await organization(ADB[0], 'Asian Development Bank')
  await organization(ADB[1], 'African Development Bank')
  write('正文')
})
function organization(_id: string, name: string) {
  return lake.client().create({_id, _type: 'organization', name, aliases: ['ADB']})
}
afterEach(() => rmSync(garden, {recursive: true}))

function write(body: string): void {
  const keys = "title: 甲\ndate: '2025-11-01'\nstatus: draft\ncompanies_orgs:\n- ADB\n- NATO"
  writeFileSync(join(garden, 'a.md'), `---\n${keys}\n---\n\n${body}\n`)
}

function companies(): Promise<string[] | null> {
  return lake.client().fetch('*[_id == "post-a"][0].companies[]._ref')
}

test('without a word the first is taken, and the report says so', async () => {
  const {code, err} = await lake.run('import', garden)
  expect(code).toBe(0)
  expect(err).toContain(
    '"ADB" in "companies_orgs" may mean 2 entities; the first of them was taken.',
  )
  expect(await companies()).toEqual([ADB[1], 'organization-nato'])
})

test('fail imports nothing, and lists every such name', async () => {
  const {code, err} = await lake.run('import', garden, '--ambiguous', 'fail')
  expect(code).toBe(1)
  expect(err).toContain('1 names may mean several documents; nothing was written:')
  expect(err).toContain(`companies_orgs: ADB  =  ${ADB[1]}, ${ADB[0]}`)
  expect(await lake.client().fetch('count(*)')).toBe(2)
})

test('new makes somebody else, once, whom the file goes on to mean', async () => {
  const {code, err} = await lake.run('import', garden, '--ambiguous', 'new')
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(await companies()).toEqual(['organization-adb', 'organization-nato'])
  expect(await lake.client().getDocument('organization-adb')).toMatchObject({
    name: 'ADB',
    slug: {current: 'adb'},
  })
  write('改过的正文')
  const again = await lake.run('import', garden, '--ambiguous', 'new')
  expect(again).toMatchObject({code: 0, err: '', out: expect.stringContaining('1 updated')})
  expect(await companies()).toEqual(['organization-adb', 'organization-nato'])
  expect(await lake.client().fetch('count(*[_type == "organization"])')).toBe(4)
})

test('ask asks once for a name, until it gets an answer that it understands', async () => {
  const questions: string[] = []
  const answers = ['7', '2']
  const decide = readAmbiguity('ask', terminal(), async (question) => {
    questions.push(question)
    return answers.shift() ?? ''
  })
  const given = {
    client: lake.client(),
    paths: [garden],
    signal: new AbortController().signal,
    newId: randomUUID,
    decide,
  }
  await importGarden(given)
  expect(questions).toEqual([QUESTION, QUESTION])
  expect(await companies()).toEqual([ADB[0], 'organization-nato'])
  write('改过的正文')
  await importGarden(given)
  expect(questions).toHaveLength(2)
  expect(await companies()).toEqual([ADB[0], 'organization-nato'])
})

const QUESTION = [
  'Whom does "ADB" in "companies_orgs" mean?',
  `  1  African Development Bank, ADB  (organization, ${ADB[1]})`,
  `  2  Asian Development Bank, ADB  (organization, ${ADB[0]})`,
  '  n  somebody new',
  '[1] ',
].join('\n')

test.each([
  ['ask', '--ambiguous ask needs a terminal'],
  ['guess', '--ambiguous takes ask, new or fail, not "guess".'],
])('%s here is wrong usage', async (word, sentence) => {
  const {code, err} = await lake.run('import', garden, '--ambiguous', word)
  expect({code, err}).toEqual({code: 2, err: expect.stringContaining(sentence)})
  expect(await lake.client().fetch('count(*)')).toBe(2)
})

function terminal(): Terminal {
  return {language: 'en-US', out: process.stdout, err: process.stderr, interactive: false}
}
