import type {ExprNode} from 'groq-js'

import {attributesOf} from '../tree/dependence.ts'
import {type DocumentValue, documentValue} from '../tree/documentValue.ts'
import type {Entry} from './entry.ts'
import type {Maps} from './maps.ts'
import {
  createSortedIndex,
  entryOrder,
  type SortedEntry,
  type SortedIndex,
  type SortKey,
} from './sortedIndex.ts'
import {topOf} from './topOf.ts'
import {createValueIndex, type ValueIndex} from './valueIndex.ts'

/** More indexes than any site asks for; the one that was not used for longest goes first. */
const KEPT = 96

/** An index that has to look at so many changes is as well made anew. */
const NEGLECTED = 5_000

/** An index over an attribute that stays on disk loads it once for each document that has it. */
const LARGE_LOADED = 200

/** A part of an order, as queries have it. */
export interface OrderKey {
  /** An expression of the document (`isOfDocument`). */
  readonly node: ExprNode
  readonly isDescending: boolean
}

/** Indexes, made when a query first needs them and kept up to date from then on. */
export interface Indexes {
  /** Undefined when the expression reads too many attributes that stay on disk. */
  byValue(node: ExprNode): ValueIndex | undefined
  /**
   * The documents of these types, or all of them, in an order; by id where they are equal.
   *
   * @param isRaw whether the id is the stored one, or the published one
   */
  sorted(
    types: readonly string[] | undefined,
    order: readonly OrderKey[],
    isRaw: boolean,
  ): readonly SortedEntry[] | undefined
  /** Sorts some documents likewise, and gives the first ones. */
  sort(
    entries: readonly Entry[],
    order: readonly OrderKey[],
    isRaw: boolean,
    limit?: number,
  ): Entry[]
  touch(entry: Entry): void
}

type Index = (ValueIndex & {kind: 'value'}) | (SortedIndex & {kind: 'sorted'})

export function createIndexCache(maps: Maps, read: (entry: Entry) => object): Indexes {
  const indexes = new Map<string, Index>()
  const texts = new WeakMap<ExprNode, string>()
  const values = new WeakMap<ExprNode, DocumentValue>()

  function textOf(node: ExprNode): string {
    const known = texts.get(node)
    if (known !== undefined) return known
    const text = JSON.stringify(node)
    texts.set(node, text)
    return text
  }

  function valueOf(node: ExprNode): DocumentValue {
    const known = values.get(node)
    if (known !== undefined) return known
    const value = documentValue(node)
    values.set(node, value)
    return value
  }

  function isAffordable(node: ExprNode): boolean {
    return [...attributesOf(node)].every((name) => maps.largeCount(name) <= LARGE_LOADED)
  }

  function keep<Kept extends Index>(name: string, index: Kept): Kept {
    const oldest = indexes.size < KEPT ? undefined : indexes.keys().next().value
    if (oldest !== undefined) indexes.delete(oldest)
    indexes.set(name, index)
    return index
  }

  function find(name: string): Index | undefined {
    const index = indexes.get(name)
    if (index === undefined) return undefined
    indexes.delete(name)
    indexes.set(name, index)
    return index
  }

  function sortKeys(order: readonly OrderKey[]): SortKey[] {
    return order.map(({node, isDescending}) => ({valueOf: valueOf(node), isDescending}))
  }

  function valuesFor(keys: readonly SortKey[]): (entry: Entry) => readonly unknown[] {
    if (keys.length === 0) return () => NO_VALUES
    return (entry) => {
      const document = read(entry)
      return keys.map((key) => key.valueOf(document))
    }
  }

  return {
    byValue(node) {
      const name = `value ${textOf(node)}`
      const known = find(name)
      if (known !== undefined) return known.kind === 'value' ? known : undefined
      if (!isAffordable(node)) return undefined
      const index = createValueIndex(maps.entries.values(), valueOf(node), read)
      return keep(name, {...index, kind: 'value'})
    },
    sorted(types, order, isRaw) {
      const spec = order.map(({node, isDescending}) => [textOf(node), isDescending])
      const name = `sorted ${JSON.stringify([types ?? null, spec, isRaw])}`
      const known = find(name)
      if (known !== undefined) return known.kind === 'sorted' ? known.sorted() : undefined
      if (!order.every(({node}) => isAffordable(node))) return undefined
      const wanted = types && new Set(types)
      const belongs = (entry: Entry): boolean => wanted === undefined || wanted.has(entry.type)
      const keys = sortKeys(order)
      const compare = entryOrder(keys, idOf(isRaw))
      const index = createSortedIndex(maps.entries.values(), belongs, valuesFor(keys), compare)
      return keep(name, {...index, kind: 'sorted'}).sorted()
    },
    sort(entries, order, isRaw, limit = Infinity) {
      const keys = sortKeys(order)
      const valuesOf = valuesFor(keys)
      const items = entries.map((entry) => ({entry, values: valuesOf(entry)}))
      return topOf(items, limit, entryOrder(keys, idOf(isRaw))).map(({entry}) => entry)
    },
    touch(entry) {
      for (const [name, index] of indexes) {
        if (index.touch(entry) > NEGLECTED) indexes.delete(name)
      }
    },
  }
}

const NO_VALUES: readonly unknown[] = []

function idOf(isRaw: boolean): (entry: Entry) => string {
  return isRaw ? (entry) => entry.id : (entry) => entry.group.publishedId
}
