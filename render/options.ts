/** A document of the dataset that a body refers to. */
export interface Referred {
  readonly _id: string
  readonly _type: string
  readonly name: string | null
  readonly names: readonly {readonly language: string | null; readonly name: string | null}[] | null
  readonly slug: string | null
}

/** What a site decides about its bodies; each has a default. */
export interface RenderOptions {
  /** The address of the page that a person, a concept or another entity has; none by default. */
  readonly addressOf?: (document: Referred) => string | undefined
  /** What a document is called, for example `(named) => nameIn(named, 'en')`; by default its `name`. */
  readonly nameOf?: (document: Referred) => string
  /**
   * Where an address leads that stands in a text, for example `../notes/a.md` or `images/b.png`; by
   * default it stays as it is. `undefined` takes the link away and keeps its words. Asked for the
   * addresses of uploaded images, too: a site may keep copies, or want them smaller.
   */
  readonly resolveAddress?: (address: string, use: AddressUse) => string | undefined
  /** The language of the words that a page adds; `zh-Hans` by default. */
  readonly language?: 'zh-Hans' | 'en-US'
  /** Begins every id, where several bodies share a page. */
  readonly idPrefix?: string
  /**
   * For a preview inside of the Studio: the attribute `data-sanity` of a block, by which a click finds
   * it, for example `(path) => createDataAttribute({id, type: 'post'})(['body', ...path])` with the
   * function of `@sanity/visual-editing`. Without it, as readers want it, blocks have none.
   */
  readonly dataSanityOf?: (path: BlockPath) => string | undefined
}

/** Where a block stands in its body: `[{_key: 'a'}]`, or `[{_key: 'a'}, 'content', {_key: 'b'}]`. */
export type BlockPath = readonly (string | {readonly _key: string})[]

export type AddressUse = 'link' | 'image'
