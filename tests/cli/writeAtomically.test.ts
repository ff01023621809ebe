import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs'
import {utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeAtomically} from '../../cli/garden/writeAtomically.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('writes a new file with the folders above it, and leaves nothing beside it', async () => {
  const path = join(folder, 'notes/2026/a.md')
  expect(await writeAtomically(path, '\uFEFF正文\r\n')).toBe(true)
  expect(readFileSync(path)).toEqual(Buffer.from('\uFEFF正文\r\n'))
  expect(readdirSync(join(folder, 'notes/2026'))).toEqual(['a.md'])
})

test('does not touch a file that says the same already', async () => {
  const path = join(folder, 'a.md')
  writeFileSync(path, '正文')
  utimesSync(path, 1000, 1000)
  expect(await writeAtomically(path, '正文')).toBe(false)
  expect(statSync(path).mtimeMs).toBe(1_000_000)
})

test('who may read a file stays as it was', async () => {
  const path = join(folder, 'a.md')
  writeFileSync(path, '旧', {mode: 0o600})
  expect(await writeAtomically(path, '新')).toBe(true)
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
})

test('leaves what was there when it fails, and no part of the new text', async () => {
  mkdirSync(join(folder, 'a.md/inside'), {recursive: true})
  await expect(writeAtomically(join(folder, 'a.md'), '正文')).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST/,
  )
  expect(readdirSync(folder)).toEqual(['a.md'])
})
