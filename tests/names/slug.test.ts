import {assert, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {MAX_SLUG_LENGTH, toPersonSlug, toSlug} from '../../names/slug.ts'

test.each([
  ['冷战的起源', 'leng-zhan-de-qi-yuan'],
  ['G7峰会与APEC：What’s next?', 'g7-feng-hui-yu-apec-whats-next'],
  ['华为与台积电', 'hua-wei-yu-tai-ji-dian'],
  ['Élysée à Paris', 'elysee-a-paris'],
  ['Ｇ２０ 峰會', 'g20-feng-hui'],
  ['女性与绿色', 'nv-xing-yu-lv-se'],
  ['2025年·重庆重启谈判', '2025-nian-chong-qing-chong-qi-tan-pan'],
  ['曾庆红访美', 'zeng-qing-hong-fang-mei'],
  ['曾经的仇恨与解决区域冲突', 'ceng-jing-de-chou-hen-yu-jie-jue-qu-yu-chong-tu'],
  ['特朗普曾访问中国', 'te-lang-pu-ceng-fang-wen-zhong-guo'],
  ['——', ''],
])('the title %s gives %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

test.each([
  ['曾国藩', 'zeng-guo-fan'],
  ['尉迟恭', 'yu-chi-gong'],
  ['单雄信', 'shan-xiong-xin'],
  ['习近平', 'xi-jin-ping'],
  ['马克·卡尼', 'ma-ke-ka-ni'],
  ['Mark Carney', 'mark-carney'],
])('the person %s gives %s', (name, slug) => {
  expect(toPersonSlug(name)).toBe(slug)
})

test('a long title is cut between two words', () => {
  expect(toSlug('冷战'.repeat(30))).toBe(`${'leng-zhan-'.repeat(8)}`.slice(0, -1))
})

test('whatever comes in, a slug is ASCII words joined by hyphens, and a slug of itself', () => {
  assert(
    property(string({unit: 'grapheme', maxLength: 40}), (title) => {
      const slug = toSlug(title)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH)
      expect(toSlug(slug)).toBe(slug)
    }),
  )
})
