import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runDateline} from './support/runDateline.ts'

let garden: string
beforeEach(() => {
  garden = realpathSync(mkdtempSync(join(tmpdir(), 'garden-')))
})
afterEach(() => rmSync(garden, {recursive: true}))

const GOOD = `---
title: 题
date: 2025-11-01
status: evergreen
---

正文
`
const BAD = `---
title: 题
date: 2025-11-01
status: evengreen # 手写
tags: '[]'
area: “geopolitics”
---

正文
`
const MENDED = BAD.replace('evengreen', 'evergreen')
  .replace("'[]'", '[]')
  .replace('“geopolitics”', 'geopolitics')

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(garden, name), text)
const read = (name: string) => readFileSync(join(garden, name), 'utf8')
const check = (...args: string[]) => runDateline(['check', garden, ...args])

test('each problem has its file, line, column, rule and a sentence', async () => {
  write('bad.md', BAD)
  write('good.md', GOOD)
  const {code, out, err} = await check()
  const path = relative(process.cwd(), join(garden, 'bad.md'))
  expect(err).toBe('')
  expect(out.split('\n')).toEqual([
    `${path}:4:9: error unknown-choice: "status" can't be "evengreen". Did you mean evergreen? [--fix]`,
    expect.stringMatching(/bad\.md:5:7: warning quoted-list: .* \[--fix\]$/),
    expect.stringMatching(/bad\.md:6:7: warning curly-quotes: .* \[--fix\]$/),
    '2 files checked. Problems: 1 errors, 2 warnings, 0 notes. --fix mends 3 of them.',
    '',
  ])
  expect(code).toBe(1)
  expect(read('bad.md')).toBe(BAD)
})

test('--fix mends what is safe, and nothing else', async () => {
  write('bad.md', BAD)
  write('good.md', GOOD)
  const {code, out} = await check('--fix')
  expect({code, out}).toEqual({
    code: 0,
    out: 'Mended 3 places in 1 files.\n2 files checked. Problems: 0 errors, 0 warnings, 0 notes.\n',
  })
  expect([read('bad.md'), read('good.md')]).toEqual([MENDED, GOOD])
  expect((await check('--fix')).out).toContain('Mended 0 places in 0 files.')
})

test('--fix mends what a link leads to, and leaves the link', async () => {
  write('bad.txt', BAD)
  symlinkSync('bad.txt', join(garden, 'link.md'))
  await check('--fix')
  expect(read('bad.txt')).toBe(MENDED)
  expect(lstatSync(join(garden, 'link.md')).isSymbolicLink()).toBe(true)
})

test('other tools read it as JSON', async () => {
  write('bad.md', BAD.replace('evengreen', 'evergreen').replace("'[]'", '[]'))
  const {code, out} = await check('--format', 'json')
  expect(JSON.parse(out)).toEqual({
    files: 1,
    mended: 0,
    fixed: [],
    problems: [
      {
        path: join(garden, 'bad.md'),
        line: 6,
        column: 7,
        rule: 'curly-quotes',
        severity: 'warning',
        fixable: true,
        message: expect.stringContaining('curly quotes'),
      },
    ],
  })
  expect(code).toBe(0)
  expect((await check('--format', 'json', '--strict')).code).toBe(1)
})

test('what can’t be read is said, and the rest is checked', async () => {
  write('bytes.md', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))
  write('good.md', GOOD)
  const {code, out} = await check(join(garden, 'gone.md'))
  expect(code).toBe(1)
  expect(out).toMatch(/gone\.md:1:1: error unreadable: .*ENOENT/)
  expect(out).toMatch(/bytes\.md:1:1: error not-utf8: /)
  expect(out).toContain('2 files checked. Problems: 2 errors, 0 warnings, 0 notes.')
})

test('wrong usage', async () => {
  expect((await runDateline(['check'])).code).toBe(2)
  const wrong = await check('--format', 'xml')
  expect({code: wrong.code, err: wrong.err.split('\n')[0]}).toEqual({
    code: 2,
    err: '--format takes text or json, not "xml".',
  })
})
