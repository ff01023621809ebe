import {nameAt, PERSON} from '../entity.ts'
import {isHan} from '../fold/scripts.ts'
import type {KeyPool} from '../keys/keyPool.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {EMPTY_PREFIX, extendPrefix} from '../keys/prefixHash.ts'
import {isLikelyTypo} from '../likeness/isLikelyTypo.ts'
import type {PairList} from './pairList.ts'
import {namesOf} from './sharedNames.ts'

/**
 * Pairs of entities with long names that are one typing error apart. Two such names become the same
 * when one unit, or none, is left out of each: those that do are found by sorting hashes of all that
 * is left.
 */
export function addSharedTypos(table: NameTable, pairs: PairList): void {
  const hashes = hashesOfRests(table)
  for (let from = 0; from < hashes.length;) {
    let to = from + 1
    while (to < hashes.length && hashIn(hashes[to]) === hashIn(hashes[from])) to += 1
    const keys = [...new Set(hashes.subarray(from, to))].map(keyIn)
    if (keys.length > 1 && keys.length <= MOST) addTypos(table, keys, pairs)
    from = to
  }
}

/** A row of names that differ in one place, as of a series, is none of errors. */
const MOST = 8

function addTypos(table: NameTable, keys: readonly number[], pairs: PairList): void {
  const groups = keys.map((key) => namesOf(table, key))
  for (const [at, group] of groups.entries()) {
    for (const other of groups.slice(at + 1).flat()) {
      for (const one of group) {
        if (!pairs.takes(one, other)) continue
        const names = [nameAt(one.entity, one.place), nameAt(other.entity, other.place)] as const
        if (isLikelyTypo(...names, one.entity.type === PERSON)) pairs.add(one, other, 'typo')
      }
    }
  }
}

/** A hash and a key in each number, sorted, so that equal hashes stand together. */
function hashesOfRests(table: NameTable): Float64Array {
  const {keys} = table
  const long: number[] = []
  let count = 0
  for (let key = 0; key < keys.size; key += 1) {
    if (!isLong(keys, key) || table.firstRecord(key) < 0) continue
    long.push(key)
    count += keys.lengthOf(key) + 1
  }
  const hashes = new Float64Array(count)
  let next = 0
  for (const key of long) {
    const length = keys.lengthOf(key)
    for (let without = 0; without <= length; without += 1) {
      hashes[next] = (hashWithout(keys, key, without) >>> LOST_BITS) * KEYS + key
      next += 1
    }
  }
  return hashes.sort()
}

function isLong(keys: KeyPool, key: number): boolean {
  return keys.lengthOf(key) >= (isHan(keys.units[keys.startOf(key)] ?? 0) ? 5 : 8)
}

/** The hash of a key without one of its units; of the whole key for the one behind the last. */
function hashWithout(keys: KeyPool, key: number, without: number): number {
  const start = keys.startOf(key)
  let hash = EMPTY_PREFIX
  for (let at = 0; at < keys.lengthOf(key); at += 1) {
    if (at !== without) hash = extendPrefix(hash, keys.units[start + at] ?? 0)
  }
  return hash
}

// Numbers of 53 bits: 30 of a hash, 23 of a key.
const LOST_BITS = 2
const KEYS = 2 ** 23

function hashIn(number: number | undefined): number {
  return Math.floor((number ?? 0) / KEYS)
}

function keyIn(number: number): number {
  return number % KEYS
}
