import {randomUUID} from 'node:crypto'
import {beforeEach, expect, test} from 'vitest'
import {readAmbiguity} from '../../cli/import/ambiguity.ts'
import {importGarden} from '../../cli/import/importGarden.ts'
import type {Terminal} from '../../cli/terminal.ts'
import {useGarden} from './support/useGarden.ts'

const here = useGarden()

const ADB = ['organization-asian', 'organization-african'] as const

beforeEach(async () => {
  await organization(ADB[0], 'Asian Development Bank')
  await organization(ADB[1], 'African Development Bank')
  write('正文')
})
function organization(_id: string, name: string) {
  return here().client.create({_id, _type: 'organization', name, aliases: ['ADB']})
}

function write(body: string): void {
  const keys = "title: 甲\ndate: '2025-11-01'\nstatus: draft\ncompanies_orgs:\n- ADB\n- NATO"
  here().write('a.md', `---\n${keys}\n---\n\n${body}\n`)
}

function companies(): Promise<string[] | null> {
  return here().client.fetch('*[_id == "post-a"][0].companies[]._ref')
}

test('without a word the first is taken, and the report says so', async () => {
  const {code, err} = await here().run('import', here().folder)
  expect(code).toBe(0)
  expect(err).toContain(
    '"ADB" in "companies_orgs" may mean 2 entities; the first of them was taken.',
  )
  expect(await companies()).toEqual([ADB[1], 'organization-nato'])
})

test('fail imports nothing, and lists every such name', async () => {
  const {code, err} = await here().run('import', here().folder, '--ambiguous', 'fail')
  expect(code).toBe(1)
  expect(err).toContain('1 names may mean several documents; nothing was written:')
  expect(err).toContain(`companies_orgs: ADB  =  ${ADB[1]}, ${ADB[0]}`)
  expect(await here().client.fetch('count(*)')).toBe(2)
})

test('new makes somebody else, once, whom the file goes on to mean', async () => {
  const {code, err} = await here().run('import', here().folder, '--ambiguous', 'new')
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(await companies()).toEqual(['organization-adb', 'organization-nato'])
  expect(await here().client.getDocument('organization-adb')).toMatchObject({
    name: 'ADB',
    slug: {current: 'adb'},
  })
  write('改过的正文')
  const again = await here().run('import', here().folder, '--ambiguous', 'new')
  expect(again).toMatchObject({code: 0, err: '', out: expect.stringContaining('1 updated')})
  expect(await companies()).toEqual(['organization-adb', 'organization-nato'])
  expect(await here().client.fetch('count(*[_type == "organization"])')).toBe(4)
})

test('ask asks once for a name, until it gets an answer that it understands', async () => {
  const questions: string[] = []
  const answers = ['7', '2']
  const decide = readAmbiguity('ask', terminal(), async (question) => {
    questions.push(question)
    return answers.shift() ?? ''
  })
  const given = {
    client: here().client,
    paths: [here().folder],
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
  const {code, err} = await here().run('import', here().folder, '--ambiguous', word)
  expect({code, err}).toEqual({code: 2, err: expect.stringContaining(sentence)})
  expect(await here().client.fetch('count(*)')).toBe(2)
})

function terminal(): Terminal {
  return {language: 'en-US', out: process.stdout, err: process.stderr, interactive: false}
}
