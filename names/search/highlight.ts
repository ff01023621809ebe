import {FoldBuffer} from '../fold/foldBuffer.ts'
import type {NameTable} from '../keys/nameTable.ts'
import type {PinyinForms} from '../pinyin/pinyinForms.ts'
import type {Ranked} from './ranking.ts'

/** Which part of the written name a query covers: offsets in UTF-16 units. */
export function highlight(
  table: NameTable,
  pinyin: PinyinForms | undefined,
  {record, from, length, inPinyin}: Ranked,
): readonly [number, number] {
  const {offsets, length: keyLength} = buffer.fold(table.writtenAt(record))
  const [first, last] =
    inPinyin && pinyin !== undefined
      ? unitsInPinyin(pinyin.partsOf(table.keyOf(buffer.text)), from, from + length)
      : [from, from + length - 1]
  const lastUnit = Math.min(last, keyLength - 1)
  return [offsets[first] ?? 0, buffer.endOfCharacter(offsets[lastUnit] ?? 0)]
}

/** The first and the last unit of a key whose pinyin lies between two places, at least in part. */
function unitsInPinyin(parts: readonly string[], from: number, to: number): [number, number] {
  let end = 0
  let first = -1
  for (const [at, part] of parts.entries()) {
    end += part.length
    if (first < 0 && end > from) first = at
    if (end >= to) return [Math.max(first, 0), at]
  }
  return [Math.max(first, 0), parts.length - 1]
}

const buffer = new FoldBuffer()
