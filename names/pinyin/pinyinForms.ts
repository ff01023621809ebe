import {PERSON} from '../entity.ts'
import {isHan} from '../fold/scripts.ts'
import {grow} from '../keys/grow.ts'
import {KeyPool} from '../keys/keyPool.ts'
import type {NameTable} from '../keys/nameTable.ts'
import type {PinyinReader} from './pinyinReader.ts'

/**
 * The pinyin of the keys that have Chinese in them, as keys of a pool of their own, where each
 * syllable begins a word. Letters and digits of the name stand among the syllables.
 */
export class PinyinForms {
  /** The value of a form is the key that it is of. */
  readonly pool = new KeyPool()
  readonly #table: NameTable
  readonly #read: PinyinReader
  readonly #isPerson: (record: number) => boolean
  /** Where a form is put together. */
  #units = new Uint16Array(64)

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
    const start = keys.startOf(key)
    const breaks: number[] = []
    let length = 0
    for (const [at, part] of parts.entries()) {
      const begins = keys.isBreak(start + at) || (part !== '' && isHan(keys.units[start + at] ?? 0))
      if (begins && at > 0) breaks.push(length)
      this.#units = grow(this.#units, length + part.length, Uint16Array)
      for (let letter = 0; letter < part.length; letter += 1) {
        this.#units[length] = part.charCodeAt(letter)
        length += 1
      }
    }
    const form = this.pool.add(this.#units, length)
    for (const at of breaks) this.pool.markBreak(this.pool.startOf(form) + at)
    this.pool.setValue(form, key)
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
    return this.pool.valueOf(form)
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
