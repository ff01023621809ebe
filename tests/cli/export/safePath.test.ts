import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {safePath} from '../../../cli/export/safePath.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'export-')))
})
afterEach(() => rmSync(root, {recursive: true}))

test.each(['a.md', 'notes/2026/a.md', 'notes/马克·卡尼.md', '..a.md', 'a..b/c.md'])(
  '%s stays inside',
  async (path) => {
    expect(await safePath(root, path)).toBe(join(root, ...path.split('/')))
  },
)

test.each([
  '',
  '/etc/passwd',
  '../a.md',
  'notes/../../a.md',
  './a.md',
  'notes//a.md',
  'notes/',
  'C:/a.md',
  'C:a.md',
  '\\\\server\\a.md',
  'notes\\..\\..\\a.md',
  'a\0.md',
  'a\n.md',
])('%j leads out, or means another file elsewhere', async (path) => {
  expect(await safePath(root, path)).toBeUndefined()
})

test('a link on the way that leads out is not followed; one that stays inside is', async () => {
  mkdirSync(join(root, 'notes'))
  symlinkSync(tmpdir(), join(root, 'out'))
  symlinkSync(join(root, 'notes'), join(root, 'in'))
  expect(await safePath(root, 'out/a.md')).toBeUndefined()
  expect(await safePath(root, 'out/new/folder/a.md')).toBeUndefined()
  expect(await safePath(root, 'in/a.md')).toBe(join(root, 'in/a.md'))
})
