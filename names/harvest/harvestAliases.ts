import {PERSON} from '../entity.ts'
import {fold} from '../fold/fold.ts'
import {commonWords} from '../mentions/commonWords.ts'
import type {PinyinReader} from '../pinyin/pinyinReader.ts'
import type {Candidate, ResolveOptions} from '../resolve/candidate.ts'
import {isTitle, officeBefore, titleBehind} from '../titles.ts'
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
    if (said === undefined || isCommon(said.name.full) || isCommon(said.other.full)) return []
    const end = brackets.index + brackets[0].length
    const {start, edge} = said
    return conclude(said, {start, end, edge}, index) ?? []
  })
}

const BRACKETS = /[（(]([^（()）\n]{2,600})[）)]/gu

/** A name, and what its brackets say: its other name, and a definition if there is one. */
interface Said {
  readonly name: Written
  readonly start: number
  readonly edge: Evidence['edge']
  readonly other: Written
  readonly isOtherLatin: boolean
  readonly definition: string | undefined
}

/** A name as it stands there, and without what would be the titles of a person. */
interface Written {
  readonly full: string
  readonly untitled: string
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
    const {name: full, ...place} = before
    // A title alone, “州长”（Gavin Newsom）, is nobody's name.
    if (isTitle(full)) return undefined
    const name = {full, untitled: full.slice(officeBefore(full), full.length - titleBehind(full))}
    const latin = {full: other, untitled: withoutTitles(other)}
    return {...place, name, other: latin, isOtherLatin: true, definition}
  }
  // An office, 习近平（中国国家主席）, or words about somebody are nobody's name.
  if (!HAN_NAME.test(other) || DESCRIPTION.test(other) || titleBehind(other) > 0) return undefined
  const before = latinNameBefore(text, at)
  if (before === undefined || (HAN_NAME.test(before.name) && definition === undefined)) {
    return undefined
  }
  const {name, ...place} = before
  return {...place, name: plain(name), other: plain(other), isOtherLatin: false, definition}
}

function plain(name: string): Written {
  return {full: name, untitled: name}
}

/** An expansion and a definition; a colon in a number or in an address ends no expansion. */
const EXPLANATION = /^([^:：]{1,120}?)\s*(?:：|:(?=[\s\u2E80-\u9FFF\uFF00-\uFFEF]))\s*(\S[\s\S]*)$/u
const INTRODUCTION = /^(?:即|英文名?|英语|又称|简称|全称)[:：]?\s*/u
const LATIN_NAME = /^(?=.*\p{Lu})[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\s.,'’&/+-]{0,80}$/u
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}·・]{1,15}$/u
const DESCRIPTION =
  /的|^(?:一[家个個种種位名款项項]|指|即|是|某|这|這|那)|(?:公司|平台|连锁店|巨头|品牌|网站|厂商|企业|智库|软件)$/u

function conclude(said: Said, evidence: Evidence, index: NameResolver): Harvested | undefined {
  const {name, other, definition} = said
  const [one, ...ones] = whoIs(name, index)
  const [two, ...twos] = whoIs(other, index)
  // Whom an ambiguous name means, brackets don't say.
  if (ones.length > 0 || twos.length > 0) return undefined
  if (one !== undefined && two !== undefined) {
    if (one.id === two.id) return undefined
    return {kind: 'same', ids: [one.id, two.id], names: [name.full, other.full], evidence}
  }
  if (one !== undefined) {
    return {kind: 'alias', id: one.id, name: calledBy(other, one.type === PERSON), evidence}
  }
  if (two !== undefined) {
    return {kind: 'alias', id: two.id, name: calledBy(name, two.type === PERSON), evidence}
  }
  if (definition === undefined) {
    const isPerson = hasTitle(name) || soundsLikePerson(said)
    const names = [calledBy(name, isPerson), calledBy(other, isPerson)] as const
    return {kind: 'pair', names: said.isOtherLatin ? names : [names[1], names[0]], evidence}
  }
  // Only marks say where a term begins that nobody knows.
  if (said.edge !== 'marks') return undefined
  // A minister is a term as well.
  const isPerson = soundsLikePerson(said)
  return {
    kind: 'concept',
    name: calledBy(name, isPerson),
    expansion: calledBy(other, isPerson),
    definition: definition.replaceAll('**', ''),
    evidence,
  }
}

/** Who has a name; without its titles only a person may have it: General Motors is no Motors. */
function whoIs({full, untitled}: Written, index: NameResolver): readonly Candidate[] {
  const found = index.resolve(full, {likely: false})
  if (found.length > 0 || untitled === full) return found
  return index.resolve(untitled, {likely: false}).filter(({type}) => type === PERSON)
}

function calledBy({full, untitled}: Written, isPerson: boolean): string {
  return isPerson ? untitled : full
}

function hasTitle({full, untitled}: Written): boolean {
  return untitled !== full
}

/** Whether a name has the sound, or the dots, of somebody's. */
function soundsLikePerson({name, edge}: Said): boolean {
  return edge === 'pinyin' || /\p{Script=Han}[·・･•‧]\p{Script=Han}/u.test(name.full)
}

function withoutTitles(name: string): string {
  const words = name.split(/\s+/)
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift()
  // Of a President of the Commission, no name is left.
  return /^\p{Lu}/u.test(words[0] ?? '') ? words.join(' ') : name
}

function isCommon(name: string): boolean {
  return COMMON.has(fold(name))
}

const COMMON = new Set(commonWords)
