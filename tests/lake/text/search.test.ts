import {describe, expect, test} from 'vitest'

import {foldText} from '../../../lake/text/foldText.ts'
import {
  matchesTerms,
  matchPhrases,
  matchTerms,
  matchTokens,
} from '../../../lake/text/matchPattern.ts'
import {matchesTextQuery, parseTextQuery} from '../../../lake/text/textQuery.ts'
import {tokenSequences, toPhrase} from '../../../lake/text/textTokens.ts'

const SENTENCE = '美国与苏联的冷战格局'

const matches = (text: string, pattern: string): boolean =>
  matchesTerms(matchTokens(text), matchTerms(pattern))

const finds = (query: string, ...texts: string[]): boolean =>
  matchesTextQuery(texts, parseTextQuery(query))

describe('folding', () => {
  test.each([
    ['冷戰與貿易', '冷战与贸易'],
    ['ＮＡＴＯ　２０２５', 'nato 2025'],
    ['Über', 'über'],
    ['乾隆', '干隆'],
    ['𠮷野家', '𠮷野家'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

describe('tokens', () => {
  test('of CJK text are its overlapping pairs, and the last character', () => {
    expect(tokenSequences('冷战史，WTO与G7')).toEqual([['冷战', '战史', '史', 'wto', '与', 'g7']])
  })

  test('of what has dots inside are those without them as well', () => {
    expect(tokenSequences('约3.5亿 U.S. 报告。')).toEqual([
      ['约', '3', '5', '亿', 'u', 's', '报告', '告'],
      ['约', '35', '亿'],
      ['us'],
    ])
  })

  test('take no longer for a text without spaces, or one of dots', () => {
    const word = 'a'.repeat(10_000)
    expect(tokenSequences(`${word.repeat(100)}.`)).toEqual([Array(100).fill(word)])
    expect(tokenSequences('.'.repeat(1_000_000))).toEqual([[]])
    expect(tokenSequences(`${'战'.repeat(1_000_000)}.`)[0]).toHaveLength(1_000_000)
  })

  test('of characters that take two units are whole', () => {
    expect(tokenSequences('𠮷野家😀𠮷')).toEqual([['𠮷野', '野家', '家', '𠮷']])
  })

  test.each([
    ['冷战史', {tokens: ['冷战', '战史'], isOpen: false}],
    ['战', {tokens: ['战'], isOpen: true}],
    ['G7峰会', {tokens: ['g7', '峰会'], isOpen: false}],
    ['nato', {tokens: ['nato'], isOpen: false}],
    ['！', undefined],
  ])('what to look for in search of %s', (words, phrase) => {
    expect(toPhrase(words, false)).toEqual(phrase)
  })
})

describe('match', () => {
  test.each([
    [SENTENCE, '冷战'],
    [SENTENCE, '冷戰'],
    [SENTENCE, '格局 美国'],
    [SENTENCE, '美国*格局'],
    ['在WTO框架内', 'wto'],
    ['在WTO框架内', 'w*'],
    ['第51届G7峰会', 'G7峰会'],
    ['Cold War, again', 'war'],
    ['foo_bar', 'foo*'],
    ['U.S. exports', 'us'],
  ])('%s has %s', (text, pattern) => {
    expect(matches(text, pattern)).toBe(true)
  })

  test.each([
    [SENTENCE, '战冷'],
    [SENTENCE, '美国 日本'],
    ['美国，苏联', '国苏'],
    ['在WTO框架内', 'to'],
    ['foo_bar', 'bar'],
    ['Cold War', 'wa'],
    [SENTENCE, ''],
  ])('%s does not have %s', (text, pattern) => {
    expect(matches(text, pattern)).toBe(false)
  })

  test('says what an index has to look for', () => {
    expect(matchPhrases('冷战* *格局 nato')).toEqual([
      {tokens: ['冷战'], isOpen: false},
      {tokens: ['nato'], isOpen: false},
    ])
  })
})

describe('text::query()', () => {
  test.each([
    ['冷战*'],
    ['冷戰'],
    ['冷战 北约'],
    ['"冷战格局"'],
    ['冷战 -日本'],
    ['nato*'],
    ['北'],
    ['*'],
    [''],
  ])('%s is found', (query) => {
    expect(finds(query, SENTENCE, '北约 NATO-Russia Council')).toBe(true)
  })

  test.each([['战冷'], ['冷战 日本'], ['"格局 北约"'], ['冷战 -北约'], ['nat'], ['russ']])(
    '%s is not',
    (query) => {
      expect(finds(query, SENTENCE, '北约 NATO-Russia Council')).toBe(false)
    },
  )
})
