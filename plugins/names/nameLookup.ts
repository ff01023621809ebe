import type {Proposal} from '../../garden/harvest/proposal.ts'
import type {Duplicate, Mention, NamedEntity, Paragraph} from '../../names/index.ts'

/** A shared document under all of its names, as the lookup keeps it. */
export interface Entity extends NamedEntity {
  readonly description?: string
  readonly slug?: string
  /** There is a draft, and perhaps no published document below it. */
  readonly draft: boolean
}

/** Somebody who is meant by what was typed. */
export interface NameHit {
  readonly id: string
  readonly type: string
  /** The canonical name. */
  readonly name: string
  /** What else it is called: first the name that was found, if that is not the canonical one. */
  readonly others: readonly string[]
  readonly description?: string
  readonly draft: boolean
}

/** The names in a text. */
export interface TextMentions {
  /** For each paragraph, its mentions; the offsets are those within the paragraph. */
  readonly mentions: readonly (readonly Mention[])[]
  /** All who may be meant, each once. */
  readonly hits: readonly NameHit[]
}

/** A shared document that is about to be created. */
export interface NewEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly slug: string
}

/**
 * Who is meant by a name. What the Studio asks of the name index, wherever that runs: every answer
 * is a promise. Types that an answer is limited to stand in the order of preference.
 */
export interface NameLookup {
  put(entities: readonly Entity[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Documents that fit what somebody is typing, the likeliest first. */
  search(text: string, types: readonly string[], limit: number): Promise<NameHit[]>
  /** For each name, the documents that carry it, however it is written; the likeliest first. */
  resolve(names: readonly string[], types: readonly string[]): Promise<NameHit[][]>
  /** Documents that somebody may mean who is about to create one of this name. */
  similar(name: string, types: readonly string[]): Promise<NameHit[]>
  /** The names in a pasted list, YAML or separated by commas or lines; each once. */
  readPasted(text: string): Promise<string[]>
  /**
   * The names in a text while it is edited. The lookup remembers the last few texts by their ids, and
   * looks only at the paragraphs that changed.
   */
  mentions(text: string, paragraphs: readonly Paragraph[]): Promise<TextMentions>
  /** What paragraphs, with bold in Markdown's marks, say about names. */
  propose(paragraphs: readonly string[]): Promise<readonly Proposal[]>
  /** The documents of these ids, as far as they are known. */
  get(ids: readonly string[]): Promise<NameHit[]>
  /** A free id and slug for a new document of this name. */
  prepare(type: string, name: string): Promise<NewEntity>
  /** Documents that are likely to be one, the surest first, but for pairs that were told apart. */
  duplicates(different: readonly (readonly [string, string])[]): Promise<Duplicate[]>
}
