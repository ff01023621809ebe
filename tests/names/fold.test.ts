import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {entityId} from '../../names/entityId.ts'
import {fold, foldWithOffsets} from '../../names/fold/fold.ts'

test.each([
  ['deepseek', ['DeepSeek', 'Deepseek', 'Deep Seek', 'deepseek', 'ＤｅｅｐＳｅｅｋ', 'deep‑seek']],
  ['马克卡尼', ['马克·卡尼', '馬克・卡尼', '马克•卡尼', '马克 卡尼', '馬克‧卡尼']],
  ['emmanuelmacron', ['Emmanuel Macron', 'EMMANUEL MACRÓN', 'Emmanuel Macro\u0301n']],
  ['バイデン', ['バイデン', 'ﾊﾞｲﾃﾞﾝ', 'ハ\u3099イテ\u3099ン']],
  ['经济学人', ['《经济学人》', '經濟學人', '“经济学人”']],
  ['strasse', ['Straße', 'STRASSE']],
  ['gpt4.1', ['GPT-4.1', 'gpt 4.1']],
  ['一带一路', ['一帶一路', '“一带一路”']],
])('%s', (folded, writings) => {
  expect(writings.map(fold)).toEqual(writings.map(() => folded))
})

test('what is different stays different', () => {
  const names = ['GPT-4.1', 'GPT-41', 'か', 'が', 'バ', 'ハ', '李娜', '李讷', 'C', 'C++', 'й', 'и']
  expect(new Set(names.map(fold)).size).toBe(names.length)
})

describe('with any text', () => {
  const text = fc.string({unit: 'binary', maxLength: 60})

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'aÀß馬ｶﾞ·- 《ø한글'), maxLength: 20}),
        (name) => {
          expect(fold(fold(name))).toBe(fold(name))
        },
      ),
    )
  })

  test('offsets lead back into it', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = foldWithOffsets(original)
        expect(folded.text).toBe(fold(original))
        expect(folded.offsets).toHaveLength(folded.text.length + 1)
        const offsets = [...folded.offsets]
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(offsets.at(-1)).toBe(original.length)
      }),
    )
  })

  test('ids are ASCII and short enough', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (name) => {
        expect(entityId('organization', name)).toMatch(/^organization-[a-z0-9-]{1,110}$/)
      }),
    )
  })
})

test('an id says the name where it can, and is one for all its writings', () => {
  expect(entityId('organization', 'Deep Seek')).toBe('organization-deepseek')
  expect(entityId('person', '馬克·卡尼')).toBe(entityId('person', '马克・卡尼'))
  expect(entityId('person', '马克·卡尼')).toMatch(/^person-[0-9a-f]{12}$/)
  expect(entityId('product', 'GPT-4.1')).toMatch(/^product-gpt41-[0-9a-f]{12}$/)
  expect(entityId('product', 'GPT-4.1')).not.toBe(entityId('product', 'GPT-41'))
  expect(entityId('tag', '···')).not.toBe(entityId('tag', '——'))
})

test('offsets stand where a letter begins', () => {
  expect(foldWithOffsets('《馬克·卡尼》ﾊﾞ').text).toBe('马克卡尼バ')
  expect([...foldWithOffsets('《馬克·卡尼》ﾊﾞ').offsets]).toEqual([1, 2, 4, 5, 7, 9])
})

test('a character of two units folds the same whatever came before', () => {
  expect(fold('\ud835')).toBe('\ud835')
  expect(fold('𝐀𝐩𝐩𝐥𝐞')).toBe('apple')
  expect([...foldWithOffsets('𝐀𝐩').offsets]).toEqual([0, 2, 4])
})

test('signs that fold to many letters find room', () => {
  const many = '㍿ﷺß'.repeat(300)
  expect(fold(many)).toBe(fold('㍿ﷺß').repeat(300))
  expect(foldWithOffsets(many).offsets.at(-2)).toBe(many.length - 1)
})
