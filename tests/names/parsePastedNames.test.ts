import {expect, test} from 'vitest'
import {parsePastedNames} from '../../names/paste/parsePastedNames.ts'

test.each<[string, readonly string[]]>([
  ['- Huawei\n- Ford\n- "Apple, Inc."', ['Huawei', 'Ford', 'Apple, Inc.']],
  ['---\npeople:\n  - 习近平\n  - 马克·卡尼\n# more\n---', ['习近平', '马克·卡尼']],
  [`people: [Xi Jinping, "J. D. Vance", 'O''Brien']`, ['Xi Jinping', 'J. D. Vance', "O'Brien"]],
  ['1. 习近平\r\n2、李强\r\n（3）王毅\r\n4) 蔡奇', ['习近平', '李强', '王毅', '蔡奇']],
  ['习近平、李强，王毅；赵乐际', ['习近平', '李强', '王毅', '赵乐际']],
  [
    'Mark Carney; Justin Trudeau\tPierre Trudeau',
    ['Mark Carney', 'Justin Trudeau', 'Pierre Trudeau'],
  ],
  ['• 华为\n– 小米\n* 中兴', ['华为', '小米', '中兴']],
  ['Apple, Inc., Google', ['Apple, Inc.', 'Google']],
  ['Vance, J. D., Donald Trump', ['Vance, J. D.', 'Donald Trump']],
  ['Kim (Korea, DPRK), 金（朝鲜、平壤）', ['Kim (Korea, DPRK)', '金（朝鲜、平壤）']],
  ['“华为”、「小米」, ‘vivo’', ['华为', '小米', 'vivo']],
  ['GPT-4.1, 3M, 7-Eleven, 360安全, 4. 4chan', ['GPT-4.1', '3M', '7-Eleven', '360安全', '4chan']],
  ["O'Brien, D'Arcy", ["O'Brien", "D'Arcy"]],
  ['Huawei, Huawei,, , —', ['Huawei']],
  ['  \n', []],
])('%j', (text, expected) => {
  expect(parsePastedNames(text)).toEqual(expected)
})
