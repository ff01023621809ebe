import {PERSON, type NamedEntity} from '../entity.ts'
import {isDigit, isMiddleDot} from '../fold/scripts.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {isNamePart} from '../nameParts.ts'
import {isPartOfDottedName, mayBeginAt, mayEndAt} from './boundaries.ts'
import {isWrittenAs} from './isWrittenAs.ts'
import {isOfSomebodyElse} from './isOfSomebodyElse.ts'

/**
 * Says who is meant by a key between two offsets of a text: ids, none where it is no mention but
 * hides the names inside of it, undefined where it does not stand there at all.
 */
export type MentionJudge = (key: number, start: number, end: number) => string[] | undefined

/** Keys of common words, and of words that names don't cross; see `MentionWords`. */
export interface SpecialKeys {
  readonly common: ReadonlySet<number>
  readonly whole: ReadonlySet<number>
}

/**
 * What makes a mention, for precision before recall:
 *
 * - names of an alphabet stand at the edges of words, and are written as `isWrittenAs` asks;
 * - common words, numbers and single characters are never mentions, but WHO and US are no words;
 * - a title that is written 《看见》 needs its marks;
 * - a part of a dotted name is none: 特鲁多 in 皮埃尔·特鲁多, when that is nobody's name;
 * - a person's surname is a mention when it is an alias of one person alone, and nothing beside it
 *   says that another is meant.
 */
export function createMentionJudge(
  table: NameTable,
  {common, whole}: SpecialKeys,
  text: string,
  types: readonly string[] | undefined,
): MentionJudge {
  const isAsked = table.typeFilter(types)
  const isPerson = table.typeFilter([PERSON])
  const isPart = (record: number) => isNamePart(table.entityOf(record), table.placeOf(record))
  return (key, start, end) => {
    if (!mayBeginAt(text, start) || !mayEndAt(text, end)) return undefined
    const isCommon = common.has(key)
    if (isCommon && !isAbbreviation(text.slice(start, end))) return []
    const records = recordsOf(table, key, text, start, end, isAsked)
    const [first] = records
    if (first === undefined) return whole.has(key) ? [] : undefined
    if (isCommon && !isAbbreviation(table.writtenAt(first))) return []
    if (isNumber(text, start, end) || isPartOfDottedName(text, start, end)) return []
    const ids = records.length === 1 ? [table.idOf(first)] : idsOf(table, records)
    if (hasParts(text, start, end) || !records.every(isPerson)) return ids
    if (ids.length === 1 && !isOfSomebodyElse(text, start, end)) return ids
    return records.every(isPart) ? [] : ids
  }
}

/** The names of a key that the passage between two offsets may be. */
function recordsOf(
  table: NameTable,
  key: number,
  text: string,
  start: number,
  end: number,
  isAsked: (record: number) => boolean,
): number[] {
  const records: number[] = []
  const isPlain = plainLength(text, start, end) === table.keys.lengthOf(key)
  const isInTitleMarks = /[》〉]/u.test(text.charAt(end)) && /[《〈]/u.test(text.charAt(start - 1))
  const passage = isPlain ? '' : text.slice(start, end)
  for (let record = table.firstRecord(key); record >= 0; record = table.nextRecord(record)) {
    if (!isAsked(record)) continue
    if (table.isTitle(record) && !isInTitleMarks) continue
    if (isPlain || isWrittenAs(table.writtenAt(record), passage)) records.push(record)
  }
  return records
}

/**
 * How many characters a passage has without middle dots, when there are neither letters nor spaces in
 * it: Chinese alone has neither capitals nor words.
 */
function plainLength(text: string, start: number, end: number): number {
  let length = 0
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (isMiddleDot(unit)) continue
    if (unit <= 0x3000) return -1
    length += 1
  }
  return length
}

function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,}$/.test(name)
}

function hasParts(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 || isMiddleDot(unit)) return true
  }
  return false
}

function isNumber(text: string, start: number, end: number): boolean {
  return isDigit(text.charCodeAt(start)) && /^[\p{N}\p{P}\s]+$/u.test(text.slice(start, end))
}

function idsOf(table: NameTable, records: readonly number[]): string[] {
  const entities = new Set(records.map((record) => table.entityOf(record)))
  return [...entities].sort(byUse).map(({id}) => id)
}

function byUse(one: NamedEntity, other: NamedEntity): number {
  return (other.uses ?? 0) - (one.uses ?? 0) || (one.id < other.id ? -1 : 1)
}
