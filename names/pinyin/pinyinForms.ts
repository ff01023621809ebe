import {PERSON} from '../entity.ts'
import {isHan} from '../fold/scripts.ts'
import {KeyPool} from '../keys/keyPool.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {grow} from '../keys/grow.ts'
import type {PinyinReader} from './pinyinReader.ts'

/**
 * The pinyin of the keys that have Chinese in them, as keys of a pool of their own, where each
 * syllable begins a word. Letters and digits of the name stand among the syllables.
 */
export class PinyinForms {
  readonly pool = new KeyPool()
  readonly #table: NameTable
  readonly #read: PinyinReader
  #keys = new Uint32Array(64)
  readonly #isPerson: (record: number) => boolean

  constructor(table: NameTable, read: PinyinReader) {
    this.#table = table
    this.#read = read
    this.#isPerson = table.typeFilter([PERSON])
  }

  /** Adds the form of a key, and tells its number; -1 where there is nothing to read. */
  add(key: number): number {
    const {keys} = this.#table
    if (!this.#hasHan(key)) return -1
    const parts = this.partsOf(key)
    const units = Uint16Array.from(parts.join(''), (letter) => letter.charCodeAt(0))
    const form = this.pool.add(units, units.length)
    let position = this.pool.startOf(form)
    for (const [at, part] of parts.entries()) {
      const unit = keys.startOf(key) + at
      const begins = keys.isBreak(unit) || (part !== '' && isHan(keys.units[unit] ?? 0))
      if (begins && at > 0) this.pool.markBreak(position)
      position += part.length
    }
    this.#keys = grow(this.#keys, form + 1, Uint32Array)
    this.#keys[form] = key
    return form
  }

  /** Where in its form the syllables and words of a key begin, as positions in the pool. */
  beginningsOf(form: number): number[] {
    const start = this.pool.startOf(form)
    const beginnings = [start]
    for (let at = 1; at < this.pool.lengthOf(form); at += 1) {
      if (this.pool.isBreak(start + at)) beginnings.push(start + at)
    }
    return beginnings
  }

  keyOf(form: number): number {
    return this.#keys[form] ?? 0
  }

  /** What each unit of a key is in its form. */
  partsOf(key: number): readonly string[] {
    const name = this.#table.keys.textOf(key)
    const syllables = this.#read(name, this.#belongsToPerson(key))
    return syllables.map((syllable, at) =>
      isHan(name.charCodeAt(at)) ? syllable : name.charAt(at),
    )
  }

  #belongsToPerson(key: number): boolean {
    const table = this.#table
    for (let record = table.firstRecord(key); record >= 0; record = table.nextRecord(record)) {
      if (this.#isPerson(record)) return true
    }
    return false
  }

  #hasHan(key: number): boolean {
    const {keys} = this.#table
    const start = keys.startOf(key)
    for (let at = keys.lengthOf(key) - 1; at >= 0; at -= 1) {
      if (isHan(keys.units[start + at] ?? 0)) return true
    }
    return false
  }
}
