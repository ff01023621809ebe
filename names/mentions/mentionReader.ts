import type {Mention, MentionOptions} from './mention.ts'

/** A paragraph, with a key that it keeps while it is edited. */
export interface Paragraph {
  readonly key: string
  readonly text: string
}

export interface ParagraphMentions extends Paragraph {
  /** Offsets are those within the paragraph. */
  readonly mentions: readonly Mention[]
}

/** Finds the mentions in all paragraphs of a text. */
export type MentionReader = (paragraphs: readonly Paragraph[]) => readonly ParagraphMentions[]

/** What a reader needs of a name index. */
export interface MentionSource {
  readonly revision: number
  mentions(text: string, options?: MentionOptions): Mention[]
}

/**
 * Makes a reader for one text while it is edited: it looks only at the paragraphs that changed since
 * it was last asked, and gives the very same objects for the others. When the index changed, it
 * looks at all.
 */
export function createMentionReader(
  source: MentionSource,
  options?: MentionOptions,
): MentionReader {
  let known: readonly ParagraphMentions[] = []
  let revision = source.revision
  return (paragraphs) => {
    if (revision !== source.revision) known = []
    revision = source.revision
    let byKey: ReadonlyMap<string, ParagraphMentions> | undefined
    const read: ParagraphMentions[] = []
    for (const paragraph of paragraphs) {
      let before = known[read.length]
      // Paragraphs came or went before it.
      if (before !== undefined && before.key !== paragraph.key) {
        byKey ??= new Map(known.map((each) => [each.key, each]))
        before = byKey.get(paragraph.key)
      }
      if (before?.text === paragraph.text) read.push(before)
      else {
        const {key, text} = paragraph
        read.push({key, text, mentions: source.mentions(text, options)})
      }
    }
    known = read
    return read
  }
}
