import {expect, test} from 'vitest'
import {languageOf} from '../../cli/language.ts'

test.each([
  {env: {LANG: 'zh_CN.UTF-8'}, expected: 'zh-Hans'},
  {env: {LANG: 'zh_TW.UTF-8'}, expected: 'zh-Hans'},
  {env: {LANG: 'en_CA.UTF-8'}, expected: 'en-US'},
  {env: {LANG: 'C.UTF-8'}, expected: 'en-US'},
  {env: {LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8'}, expected: 'zh-Hans'},
  {env: {LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8'}, expected: 'en-US'},
])('$env gives $expected', ({env, expected}) => {
  expect(languageOf(env)).toBe(expected)
})

test('--lang wins over the locale', () => {
  expect(languageOf({LANG: 'zh_CN.UTF-8'}, 'en')).toBe('en-US')
  expect(languageOf({LANG: 'en_US.UTF-8'}, 'zh')).toBe('zh-Hans')
})
