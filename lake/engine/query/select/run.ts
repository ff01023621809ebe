import type {ExprNode} from 'groq-js'

import type {PhraseRows} from '../../../store/indexedDocuments.ts'
import type {Phrase} from '../../../text/textTokens.ts'
import type {TextQuery} from '../../../text/textQuery.ts'
import type {Catalog} from '../catalog/createCatalog.ts'
import type {View} from '../catalog/createView.ts'
import type {Entry} from '../catalog/entry.ts'
import {EVERYTHING, type Found, foundList, foundSet, union} from './found.ts'

/** One evaluation of a query over a catalog. */
export interface Run {
  readonly catalog: Catalog
  readonly view: View
  readonly params: Readonly<Record<string, unknown>>
  /**
   * The documents of which one text contains the phrase.
   *
   * @param attributes where the text has to be, as far as the index can tell; anywhere when absent
   */
  containing(phrase: Phrase, attributes?: ReadonlySet<string>): Found
  matching(query: TextQuery): Found | typeof EVERYTHING
  /** The documents in which `references()` holds for one of the ids. */
  referringTo(ids: ReadonlySet<string>): Found
}

/**
 * The parameter by which the nodes of a plan get at the run that they are part of. No query can
 * name it.
 */
const RUN = ' run'
export const RUN_NODE: ExprNode = {type: 'Parameter', name: RUN}

/** Parameters for groq-js, with the run among them. */
export function paramsOf(run: Run): Record<string, unknown> {
  return {...run.params, [RUN]: run}
}

/** Reads the value of `RUN_NODE`; undefined where documents come as a plain list. */
export function toRun(value: unknown): Run | undefined {
  return value instanceof CatalogRun ? value : undefined
}

export function createRun(
  catalog: Catalog,
  view: View,
  params: Readonly<Record<string, unknown>>,
): Run {
  return new CatalogRun(catalog, view, params)
}

class CatalogRun implements Run {
  readonly catalog: Catalog
  readonly view: View
  readonly params: Readonly<Record<string, unknown>>
  readonly #rows = new Map<string, PhraseRows>()
  readonly #phrases = new Map<string, Found>()
  readonly #queries = new Map<TextQuery, Found | typeof EVERYTHING>()
  readonly #linked = new Map<string, ReadonlySet<Entry>>()

  constructor(catalog: Catalog, view: View, params: Readonly<Record<string, unknown>>) {
    this.catalog = catalog
    this.view = view
    this.params = params
  }

  containing(phrase: Phrase, attributes?: ReadonlySet<string>): Found {
    const name = JSON.stringify([phrase, attributes && [...attributes]])
    const known = this.#phrases.get(name) ?? foundSet(this.#entriesWith(phrase, attributes))
    this.#phrases.set(name, known)
    return known
  }

  #entriesWith(phrase: Phrase, attributes: ReadonlySet<string> | undefined): Set<Entry> {
    const {byKey, byPart, largeCount} = this.catalog
    const {documents, parts} = this.#rowsWith(phrase)
    const found = new Set<Entry>()
    for (const key of documents) {
      const entry = byKey.get(key)
      if (entry !== undefined) found.add(entry)
    }
    const large = attributes && [...attributes].filter((name) => largeCount(name) > 0)
    if (large?.length === 0) return found
    for (const key of parts) {
      const entry = byPart.get(key)
      if (entry === undefined) continue
      if (large?.some((name) => entry.parts.get(name) === key) ?? true) found.add(entry)
    }
    return found
  }

  #rowsWith(phrase: Phrase): PhraseRows {
    const name = JSON.stringify(phrase)
    const known = this.#rows.get(name) ?? this.catalog.store.containing(phrase)
    this.#rows.set(name, known)
    return known
  }

  matching(query: TextQuery): Found | typeof EVERYTHING {
    const known = this.#queries.get(query)
    if (known !== undefined) return known
    const found = this.#find(query)
    this.#queries.set(query, found)
    return found
  }

  #find({wanted, unwanted}: TextQuery): Found | typeof EVERYTHING {
    const all = wanted.map((phrase) => this.containing(phrase))
    const none = unwanted.map((phrase) => this.containing(phrase))
    if (all.length === 0 && none.length === 0) return EVERYTHING
    const [first, ...others] = all.toSorted((one, other) => one.size - other.size)
    if (first !== undefined && others.length + none.length === 0) return first
    const base = first?.entries() ?? this.catalog.entries.values()
    return foundList(
      [...base].filter(
        (entry) =>
          others.every((found) => found.has(entry)) && !none.some((found) => found.has(entry)),
      ),
    )
  }

  referringTo(ids: ReadonlySet<string>): Found {
    return union(Array.from(ids, (id) => foundSet(this.#linkedFrom(id))))
  }

  #linkedFrom(id: string): ReadonlySet<Entry> {
    const known = this.#linked.get(id)
    if (known !== undefined) return known
    const keys = this.catalog.store.linkedFrom(id)
    const entries = new Set(keys.flatMap((key) => this.catalog.byKey.get(key) ?? []))
    this.#linked.set(id, entries)
    return entries
  }
}
