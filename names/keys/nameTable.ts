import {nameAt, writtenNames, type NamedEntity} from '../entity.ts'
import {FoldBuffer} from '../fold/foldBuffer.ts'
import {grow} from './grow.ts'
import {KeyPool} from './keyPool.ts'
import {PrefixTable} from './prefixTable.ts'
import {beginsWord} from './wordBreaks.ts'

/**
 * All entities under all their names: which keys there are, and which entities each belongs to. A
 * name of an entity is a record, a number; the records of a key form a chain. Keys stay when their
 * last record goes, so that whatever is built over them stays right.
 */
export class NameTable {
  /** The value of a key is its first record, plus 1. */
  readonly keys = new KeyPool()
  readonly prefixes = new PrefixTable(this.keys)
  /** Places where a key that was there already turned out to have a word of its own. */
  readonly lateBreaks: number[] = []
  /** Changes with every entity that comes or goes. */
  revision = 0
  #entities: (NamedEntity | undefined)[] = []
  /** By slot, so that a mention need not touch the entity itself. */
  #ids: string[] = []
  readonly #slots = new Map<string, number>()
  readonly #free: number[] = []
  #mostUses = new Uint32Array(64)
  /** What is asked for most often of each record; see the fields below. */
  #records = new Uint32Array(64 * FIELDS)
  #recordCount = 0
  /** The first of the records that are free again, plus 1. */
  #freeRecord = 0
  readonly #typeCodes = new Map<string, number>()
  readonly #buffer = new FoldBuffer()
  readonly #spell: (entity: NamedEntity) => readonly string[]

  /** @param spell under what an entity is found, if not under all its names */
  constructor(spell: (entity: NamedEntity) => readonly string[] = writtenNames) {
    this.#spell = spell
  }

  /** Makes room for entities that are about to be put in. */
  reserve(entities: readonly NamedEntity[]): void {
    let names = 0
    let units = 0
    for (const entity of entities) {
      for (const name of this.#spell(entity)) {
        names += 1
        units += name.length
      }
    }
    this.keys.reserve(names, units)
    this.prefixes.reserve(names)
    this.#records = grow(this.#records, (this.#recordCount + names) * FIELDS, Uint32Array, 1)
    this.#mostUses = grow(this.#mostUses, this.keys.size + names, Uint32Array, 1)
  }

  get(id: string): NamedEntity | undefined {
    return this.#entities[this.#slots.get(id) ?? -1]
  }

  entities(): NamedEntity[] {
    return this.#entities.filter((entity) => entity !== undefined)
  }

  put(entity: NamedEntity): void {
    this.delete(entity.id)
    const slot = this.#free.pop() ?? this.#entities.length
    this.#entities[slot] = entity
    this.#ids[slot] = entity.id
    const type = this.#codeOf(entity.type)
    const uses = entity.uses ?? 0
    this.#slots.set(entity.id, slot)
    const names = this.#spell(entity)
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place] ?? ''
      const key = this.makeKey(name)
      if (key < 0) continue
      const record = this.#addRecord(key) * FIELDS
      this.#records[record + SLOT] = slot
      this.#records[record + NAME] = (type << 16) | (place << 1) | (isTitle(name) ? 1 : 0)
      this.#records[record + USES] = uses
      if (uses > this.mostUses(key)) this.#mostUses[key] = uses
    }
    this.revision += 1
  }

  delete(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    const entity = this.#entities[slot]
    if (entity === undefined) return
    for (const name of this.#spell(entity)) this.#unlink(this.keyOf(name), slot)
    this.#entities[slot] = undefined
    this.#slots.delete(id)
    this.#free.push(slot)
    this.revision += 1
  }

  /** The key of a name however it is written, or -1. */
  keyOf(name: string): number {
    const {units, length} = this.#fold(name)
    return length === 0 ? -1 : this.prefixes.find(units, 0, length)
  }

  /** The key of a name, made where there is none; -1 for a name of nothing. */
  makeKey(name: string): number {
    const folded = this.#fold(name)
    if (folded.length === 0) return -1
    const known = this.prefixes.find(folded.units, 0, folded.length)
    const key = known >= 0 ? known : this.keys.add(folded.units, folded.length)
    this.#markBreaks(folded, key, known >= 0)
    if (known < 0) {
      this.#mostUses = grow(this.#mostUses, key + 1, Uint32Array)
      this.prefixes.insert(key)
    }
    return key
  }

  /** The first record of a key, or -1. */
  firstRecord(key: number): number {
    return this.keys.valueOf(key) - 1
  }

  /** The record behind another of the same key, or -1. */
  nextRecord(record: number): number {
    return (this.#records[record * FIELDS + NEXT] ?? 0) - 1
  }

  recordsOf(key: number): number[] {
    const records: number[] = []
    for (let record = this.firstRecord(key); record >= 0; record = this.nextRecord(record)) {
      records.push(record)
    }
    return records
  }

  entityOf(record: number): NamedEntity {
    const entity = this.#entities[this.slotOf(record)]
    if (entity === undefined) throw new Error('A record without an entity')
    return entity
  }

  /** A number that an entity has as long as it stays. */
  slotOf(record: number): number {
    return this.#records[record * FIELDS + SLOT] ?? 0
  }

  idOf(record: number): string {
    return this.#ids[this.slotOf(record)] ?? ''
  }

  usesOf(record: number): number {
    return this.#records[record * FIELDS + USES] ?? 0
  }

  /** Which of its entity's names a record is, as `nameAt` counts. */
  placeOf(record: number): number {
    return ((this.#records[record * FIELDS + NAME] ?? 0) & 0xffff) >>> 1
  }

  /** Whether the name is written in title marks: 《看见》. */
  isTitle(record: number): boolean {
    return ((this.#records[record * FIELDS + NAME] ?? 0) & 1) === 1
  }

  /** Says of records whether their entities are of these types. */
  typeFilter(types: readonly string[] | undefined): (record: number) => boolean {
    if (types === undefined) return isAny
    const codes = new Set(types.map((type) => this.#codeOf(type)))
    return (record) => codes.has((this.#records[record * FIELDS + NAME] ?? 0) >>> 16)
  }

  writtenAt(record: number): string {
    return nameAt(this.entityOf(record), this.placeOf(record))
  }

  /** No entity of the key is used more often; some may have been. */
  mostUses(key: number): number {
    return this.#mostUses[key] ?? 0
  }

  /** Names of nothing but signs are compared as they are written. */
  #fold(name: string): {units: Uint16Array; length: number} | FoldBuffer {
    const buffer = this.#buffer.fold(name)
    if (buffer.length > 0) return buffer
    const signs = name.trim()
    const units = Uint16Array.from({length: signs.length}, (_, at) => signs.charCodeAt(at))
    return {units, length: units.length}
  }

  #markBreaks(folded: object, key: number, known: boolean): void {
    if (folded !== this.#buffer) return
    const start = this.keys.startOf(key)
    for (let at = 1; at < this.#buffer.length; at += 1) {
      if (!beginsWord(this.#buffer, at)) continue
      const isNew = this.keys.markBreak(start + at)
      if (isNew && known) this.lateBreaks.push(start + at)
    }
  }

  #codeOf(type: string): number {
    const code = this.#typeCodes.get(type) ?? this.#typeCodes.size
    this.#typeCodes.set(type, code)
    return code
  }

  /** A record for a key, in front of those that it has. */
  #addRecord(key: number): number {
    const record = this.#takeRecord()
    this.#records[record * FIELDS + NEXT] = this.keys.valueOf(key)
    this.keys.setValue(key, record + 1)
    return record
  }

  #takeRecord(): number {
    if (this.#freeRecord > 0) {
      const record = this.#freeRecord - 1
      this.#freeRecord = this.nextRecord(record) + 1
      return record
    }
    this.#recordCount += 1
    this.#records = grow(this.#records, this.#recordCount * FIELDS, Uint32Array)
    return this.#recordCount - 1
  }

  #unlink(key: number, slot: number): void {
    let before = -1
    for (let record = this.firstRecord(key); record >= 0;) {
      const next = this.nextRecord(record)
      if (this.slotOf(record) === slot) {
        if (before < 0) this.keys.setValue(key, next + 1)
        else this.#records[before * FIELDS + NEXT] = next + 1
        this.#records[record * FIELDS + NEXT] = this.#freeRecord
        this.#freeRecord = record + 1
      } else before = record
      record = next
    }
  }
}

// The fields of a record: four, so that none lies across two lines of the processor's cache.
const SLOT = 0
/** A code of the entity's type in the first half, twice the place of the name, and 1 for a title. */
const NAME = 1
/** The next record of the same key, plus 1. */
const NEXT = 2
const USES = 3
const FIELDS = 4

function isAny(): boolean {
  return true
}

function isTitle(name: string): boolean {
  const first = name.charCodeAt(0)
  return first === 0x300a || first === 0x3008
}
