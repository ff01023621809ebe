import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {studioFingerprint} from '../../../cli/studio/studioFingerprint.ts'

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-project-'))
  write('sanity.config.ts', 'one')
  write('schemas/post.ts', 'two')
})
afterEach(() => rmSync(project, {recursive: true, force: true}))

function write(path: string, text: string) {
  mkdirSync(join(project, path, '..'), {recursive: true})
  writeFileSync(join(project, path), text)
}

const of = (env: NodeJS.ProcessEnv = {}) => studioFingerprint(project, env)

test.each([
  ['a source', 'schemas/post.ts'],
  ['a new source', 'plugins/tool.tsx'],
  ['the lock file', 'package-lock.json'],
  ['the environment file', '.env'],
])('changes with %s', (_what, path) => {
  const before = of()
  write(path, 'changed')
  expect(of()).not.toBe(before)
})

test.each(['README.md', 'tests/post.test.ts', 'node_modules/a/index.js', '.dateline/data.json'])(
  'does not change with %s',
  (path) => {
    const before = of()
    write(path, 'changed')
    expect(of()).toBe(before)
  },
)

test('changes with the variables that Sanity writes into a build, and no others', () => {
  expect(of({HOME: '/x'})).toBe(of())
  expect(of({SANITY_STUDIO_PROJECT_ID: 'abc'})).not.toBe(of())
})
