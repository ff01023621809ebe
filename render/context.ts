import type {ResolvedAnnotation} from '../queries/resolvedBody.ts'
import type {AddressUse, BlockPath, Referred, RenderOptions} from './options.ts'
import {safeAddress} from './safeAddress.ts'
import {WORDS} from './words.ts'

export type Source = NonNullable<Extract<ResolvedAnnotation, {_type: 'citation'}>['source']>

/** A source that a body cites, and the ids of the places where it does. */
export interface CitedSource {
  readonly source: Source
  /** From 1, in the order of the first citations. */
  readonly number: number
  readonly id: string
  readonly places: string[]
}

/** What the parts of one rendering share. */
export interface RenderContext {
  readonly words: (typeof WORDS)['zh-Hans']
  addressOf(document: Referred): string | undefined
  nameOf(document: Referred): string
  /** Where an address of the text leads; undefined where it may not. */
  resolve(address: string | undefined, use: AddressUse): string | undefined
  idOf(name: string): string
  /** Who speaks in a body of speech and reply. */
  readonly speakers: ReadonlySet<string>
  /** Terms are explained once in each section. */
  startSection(): void
  /** An id for the explanation of a term; undefined where the section has one already. */
  explain(conceptId: string): string | undefined
  /** Notes a citation, and gives its source and the id of the place. */
  cite(source: Source): {readonly cited: CitedSource; readonly place: string}
  /** All that were cited until now. */
  sources(): readonly CitedSource[]
  /** By what a preview finds a block again; empty for readers. */
  editing(block: Keyed): {readonly 'data-sanity'?: string | undefined}
  /** The same context for the blocks in a field of a block. */
  within(block: Keyed, field: string): RenderContext
}

interface Keyed {
  readonly _key: string
}

export function createContext(
  options: RenderOptions,
  speakers: ReadonlySet<string>,
): RenderContext {
  const {language = 'zh-Hans', idPrefix = ''} = options
  const explained = new Set<string>()
  const sources = new Map<string, CitedSource>()
  let explanations = 0

  function citedSource(source: Source): CitedSource {
    const known = sources.get(source._id)
    if (known !== undefined) return known
    const number = sources.size + 1
    const cited = {source, number, id: idOf(`source-${number}`), places: []}
    sources.set(source._id, cited)
    return cited
  }

  const idOf = (name: string) => idPrefix + name

  const shared: Omit<RenderContext, 'editing' | 'within'> = {
    words: WORDS[language],
    addressOf: (document) => safeAddress(options.addressOf?.(document), 'link'),
    nameOf: (document) => options.nameOf?.(document) ?? document.name ?? '',
    resolve(address, use) {
      const safe = safeAddress(address, use)
      if (safe === undefined || options.resolveAddress === undefined) return safe
      return safeAddress(options.resolveAddress(safe, use), use)
    },
    idOf,
    speakers,
    startSection: () => explained.clear(),
    explain(conceptId) {
      if (explained.has(conceptId)) return undefined
      explained.add(conceptId)
      explanations += 1
      return idOf(`term-${explanations}`)
    },
    cite(source) {
      const cited = citedSource(source)
      const place = idOf(`citation-${cited.number}-${cited.places.length + 1}`)
      cited.places.push(place)
      return {cited, place}
    },
    sources: () => [...sources.values()],
  }
  const contextAt = (above: BlockPath): RenderContext => ({
    ...shared,
    editing: ({_key}) => ({'data-sanity': options.dataSanityOf?.([...above, {_key}])}),
    within: ({_key}, field) => contextAt([...above, {_key}, field]),
  })
  return contextAt([])
}
