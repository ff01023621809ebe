import {fold} from '../fold/fold.ts'
import {commonWords} from '../mentions/commonWords.ts'
import type {PinyinReader} from '../pinyin/pinyinReader.ts'
import type {Candidate, ResolveOptions} from '../resolve/candidate.ts'
import {isTitle, titleBehind} from '../titles.ts'
import type {Evidence, Harvested} from './harvested.ts'
import {latinNameBefore} from './latinNameBefore.ts'
import {nameBefore} from './nameBefore.ts'

/** What harvesting asks of a name index. */
export interface NameResolver {
  resolve(name: string, options?: ResolveOptions): readonly Candidate[]
}

/**
 * Reads what a text says about names: `史蒂文·马什（Steven Marsh）` gives a person one more name,
 * `**冷战**（Cold War: …）` explains a term. Takes a paragraph, plain or in Markdown.
 *
 * @param index who is known; only names that are sure count, not likely ones
 * @param read finds where Chinese names begin whose pinyin stands in the brackets
 */
export function harvestAliases(
  text: string,
  index: NameResolver,
  {read}: {readonly read?: PinyinReader} = {},
): Harvested[] {
  return Array.from(text.matchAll(BRACKETS)).flatMap((brackets) => {
    const said = readBrackets(text, brackets.index, brackets[1] ?? '', read)
    if (said === undefined || isCommon(said.name) || isCommon(said.other)) return []
    const end = brackets.index + brackets[0].length
    const {start, edge} = said
    return conclude(said, {start, end, edge}, index) ?? []
  })
}

const BRACKETS = /[（(]([^（()）\n]{2,600})[）)]/gu

/** A name, and what its brackets say: its other name, and a definition if there is one. */
interface Said {
  readonly name: string
  readonly start: number
  readonly edge: Evidence['edge']
  readonly other: string
  readonly isOtherLatin: boolean
  readonly definition: string | undefined
}

function readBrackets(
  text: string,
  at: number,
  inside: string,
  read: PinyinReader | undefined,
): Said | undefined {
  const [, expansion = inside, definition] = EXPLANATION.exec(inside) ?? []
  const other = expansion.replace(INTRODUCTION, '').trim()
  if (LATIN_NAME.test(other)) {
    const before = nameBefore(text, at, other, read)
    if (before === undefined) return undefined
    const name = before.name.slice(0, before.name.length - titleBehind(before.name))
    return {...before, name, other: withoutTitles(other), isOtherLatin: true, definition}
  }
  if (!HAN_NAME.test(other)) return undefined
  const before = latinNameBefore(text, at)
  return before && {...before, other, isOtherLatin: false, definition}
}

/** An expansion and a definition; a colon in a number or in an address ends no expansion. */
const EXPLANATION = /^([^:：]{1,120}?)\s*(?:：|:(?=[\s\u2E80-\u9FFF\uFF00-\uFFEF]))\s*(\S[\s\S]*)$/u
const INTRODUCTION = /^(?:即|英文名?|英语|又称|简称)[:：]?\s*/u
const LATIN_NAME = /^(?=.*\p{Lu})[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\s.,'’&/+-]{0,80}$/u
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}·・]{1,15}$/u

function conclude(said: Said, evidence: Evidence, index: NameResolver): Harvested | undefined {
  const {name, other, definition} = said
  const [one, ...ones] = index.resolve(name, {likely: false})
  const [two, ...twos] = index.resolve(other, {likely: false})
  // Whom an ambiguous name means, brackets don't say.
  if (ones.length > 0 || twos.length > 0) return undefined
  if (one !== undefined && two !== undefined) {
    if (one.id === two.id) return undefined
    return {kind: 'same', ids: [one.id, two.id], names: [name, other], evidence}
  }
  if (one !== undefined) return {kind: 'alias', id: one.id, name: other, evidence}
  if (two !== undefined) return {kind: 'alias', id: two.id, name, evidence}
  if (definition === undefined) {
    return {kind: 'pair', names: said.isOtherLatin ? [name, other] : [other, name], evidence}
  }
  // Only marks say where a term begins that nobody knows.
  if (said.edge !== 'marks') return undefined
  return {kind: 'concept', name, expansion: other, definition, evidence}
}

function withoutTitles(name: string): string {
  const words = name.split(/\s+/)
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift()
  return words.join(' ')
}

function isCommon(name: string): boolean {
  return COMMON.has(fold(name))
}

const COMMON = new Set(commonWords)
