import {PERSON} from '../entity.ts'
import {isDigit, isMiddleDot} from '../fold/scripts.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {isNamePart} from '../nameParts.ts'
import {isPartOfDottedName, mayBeginAt, mayEndAt} from './boundaries.ts'
import {isOfSomebodyElse} from './isOfSomebodyElse.ts'
import {isWrittenAs} from './isWrittenAs.ts'

/** Keys of common words, and of words that names don't cross; see `MentionWords`. */
export interface SpecialKeys {
  readonly common: ReadonlySet<number>
  readonly whole: ReadonlySet<number>
}

/** A text, and the types of entities that are asked for. */
export interface JudgedText {
  readonly text: string
  readonly isAsked: (record: number) => boolean
}

/**
 * Says whether a name that stands in a text is a mention, and of whom. For precision before recall:
 *
 * - names of an alphabet stand at the edges of words, and are written as `isWrittenAs` asks;
 * - common words, numbers and single characters are never mentions, but WHO and US are no words;
 * - a title that is written 《看见》 needs its marks;
 * - a part of a dotted name is none: 特鲁多 in 皮埃尔·特鲁多, when that is nobody's name;
 * - a person's surname is a mention when it is an alias of one person alone, and nothing beside it
 *   says that another is meant.
 */
export class MentionJudge {
  readonly #table: NameTable
  readonly #isPerson: (record: number) => boolean
  special: SpecialKeys

  constructor(table: NameTable, special: SpecialKeys) {
    this.#table = table
    this.#isPerson = table.typeFilter([PERSON])
    this.special = special
  }

  /**
   * @returns the ids of all who may be meant by a key between two offsets; none where it is no mention
   * but hides the names inside of it; undefined where it does not stand there at all
   */
  judge(
    judged: JudgedText,
    key: number,
    start: number,
    end: number,
  ): readonly string[] | undefined {
    const {common, whole} = this.special
    const table = this.#table
    const {text} = judged
    const nobody = whole.has(key) ? NOBODY : undefined
    if (table.firstRecord(key) < 0) return nobody
    if (!mayBeginAt(text, start) || !mayEndAt(text, end)) return undefined
    const isCommon = common.has(key)
    if (isCommon && !isAbbreviation(text.slice(start, end))) return NOBODY
    const records = this.#recordsOf(judged, key, start, end)
    const [first] = records
    if (first === undefined) return nobody
    if (isCommon && !isAbbreviation(table.writtenAt(first))) return NOBODY
    if (isNumber(text, start, end) || isPartOfDottedName(text, start, end)) return NOBODY
    const ids = records.length === 1 ? [table.idOf(first)] : this.#idsOf(records)
    if (hasParts(text, start, end) || !this.#isPerson(first)) return ids
    if (ids.length === 1 && !isOfSomebodyElse(text, start, end)) return ids
    return records.every(this.#isPartOfName) ? NOBODY : ids
  }

  /** The names of a key that the passage between two offsets may be. */
  #recordsOf({text, isAsked}: JudgedText, key: number, start: number, end: number): number[] {
    const table = this.#table
    const records: number[] = []
    const isPlain = plainLength(text, start, end) === table.keys.lengthOf(key)
    const passage = isPlain ? '' : text.slice(start, end)
    for (let record = table.firstRecord(key); record >= 0; record = table.nextRecord(record)) {
      if (!isAsked(record)) continue
      if (table.isTitle(record) && !isInTitleMarks(text, start, end)) continue
      if (isPlain || isWrittenAs(table.writtenAt(record), passage)) records.push(record)
    }
    return records
  }

  /** The ids of several records, each once, the most used first. */
  #idsOf(records: number[]): string[] {
    const ids: string[] = []
    for (const record of records.sort(this.#byUse)) {
      const id = this.#table.idOf(record)
      if (!ids.includes(id)) ids.push(id)
    }
    return ids
  }

  readonly #byUse = (one: number, other: number): number =>
    this.#table.usesOf(other) - this.#table.usesOf(one) ||
    (this.#table.idOf(one) < this.#table.idOf(other) ? -1 : 1)

  readonly #isPartOfName = (record: number): boolean =>
    isNamePart(this.#table.entityOf(record), this.#table.placeOf(record))
}

/** One and the same list, since most names that hide others are of nobody. */
const NOBODY: readonly string[] = []

function isInTitleMarks(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)]
  return (before === 0x300a && behind === 0x300b) || (before === 0x3008 && behind === 0x3009)
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
