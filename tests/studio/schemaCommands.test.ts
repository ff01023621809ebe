import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {tellApart} from '../../garden/merge/different.ts'
import {toMergeDocument} from '../../garden/merge/mergeRecord.ts'
import type {RunningLake} from '../../lake/startLake.ts'
import {startLake} from '../../lake/startLake.ts'
import {PROJECT, runSanityIn} from '../support/runSanityIn.ts'
import {clientOf} from '../lake/support/useLake.ts'

const TYPES = 'queries/types.gen.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
})

afterAll(() => lake.close())

test('the generated types are those of the schema and the queries as they are', async () => {
  const copy = projectWithItsOwnQueries()
  try {
    const extraction = await runSanityIn(copy, ['schema', 'extract'])
    expect(extraction).toMatchObject({code: 0})
    const generation = await runSanityIn(copy, ['typegen', 'generate'])
    expect(generation).toMatchObject({code: 0})
    // When this fails: `npm run typegen`.
    expect(readFileSync(join(copy, TYPES), 'utf8')).toBe(readFileSync(join(PROJECT, TYPES), 'utf8'))
  } finally {
    rmSync(copy, {recursive: true})
  }
})

test('`sanity documents validate` reads a lake and says what an editor would read', async () => {
  const client = clientOf(lake, 'administrator')
  const post = {_type: 'post', date: '2026-01-16', slug: {_type: 'slug', current: 'a'}}
  await client.create({...post, _id: 'post-good', title: '卡尼访华', status: 'inbox'})
  await client.create({...post, _id: 'post-wrong', title: '卡尼访华', status: 'evengreen'})
  const names = [{id: 'person-a', name: '甲'}] as const
  const at = '2026-01-16T08:00:00Z'
  await client.create(
    toMergeDocument({
      id: 'merge.m',
      merge: 'm',
      part: 0,
      at,
      into: names[0],
      gone: names,
      changes: [],
      deleted: [],
    }),
  )
  await client.mutate([...tellApart(['person-a', 'person-b'], {at})])

  const {code, output} = await runSanityIn(PROJECT, ['documents', 'validate', '--yes'], {
    SANITY_INTERNAL_ENV: lake.url,
    SANITY_STUDIO_LAKE_URL: lake.url,
    SANITY_AUTH_TOKEN: lake.tokens.administrator,
  })
  expect(output).toContain('为“审阅状态”选一个：收件箱 / 撰写中 / 常青 / 已归档。')
  expect(output).toMatch(/Valid:\s+2 documents/)
  expect(output).toMatch(/Errors:\s+1 document, 1 error/)
  expect(code).toBe(1)
})

/** The project as it is, but with a copy of `queries/` to generate into. */
function projectWithItsOwnQueries(): string {
  const output = join(PROJECT, 'tests/output')
  mkdirSync(output, {recursive: true})
  const copy = mkdtempSync(join(output, 'typegen-'))
  const linked =
    'cli codec lake names plugins review schemas node_modules ' +
    'package.json tsconfig.json sanity.cli.ts sanity.config.ts'
  for (const name of linked.split(' ')) {
    symlinkSync(join(PROJECT, name), join(copy, name))
  }
  cpSync(join(PROJECT, 'queries'), join(copy, 'queries'), {recursive: true})
  rmSync(join(copy, TYPES))
  return copy
}
