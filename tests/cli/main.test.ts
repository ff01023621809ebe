import {expect, test} from 'vitest'
import {runDateline} from './support/runDateline.ts'

test('without a command it shows the commands and ends with 2', async () => {
  const {code, out, err} = await runDateline([])
  expect({code, err}).toEqual({code: 2, err: ''})
  expect(out).toMatch(/^Usage: dateline <command>/u)
})

test('--help ends with 0, in the language of the terminal', async () => {
  const {code, out} = await runDateline(['--help'], {LC_ALL: 'zh_CN.UTF-8'})
  expect(code).toBe(0)
  expect(out).toMatch(/^用法：dateline <命令>/u)
})

test('every command has its help', async () => {
  const {out} = await runDateline(['--help'])
  const names = [...out.matchAll(/^ {2}(\w+) {2}/gmu)].map(([, name = '']) => name)
  expect(names).toEqual(expect.arrayContaining(['start', 'dev', 'lake']))
  const helps = await Promise.all(names.map((name) => runDateline([name, '--help'])))
  expect(helps.map(({code, out}) => [code, out.split('\n')[0]])).toEqual(
    names.map((name) => [0, expect.stringContaining(`Usage: dateline ${name}`)]),
  )
})

test('an unknown command is one sentence and 2', async () => {
  expect(await runDateline(['lakes'])).toEqual({
    code: 2,
    out: '',
    err: 'There is no command "lakes". dateline --help lists them all.\n',
  })
})

test('an unknown option is one sentence and 2, without a stack', async () => {
  const {code, err} = await runDateline(['lake', '--deep'])
  expect({code, err}).toEqual({code: 2, err: "Unknown option '--deep'\n"})
})

test('--debug shows the stack', async () => {
  const {err} = await runDateline(['lake', '--deep', '--debug'])
  expect(err).toMatch(/\n\s+at /u)
})
