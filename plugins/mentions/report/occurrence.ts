import type {BodyParagraph} from '../body/bodyParagraph.ts'

/** A place in the body where somebody is named. */
export interface Occurrence {
  readonly paragraph: BodyParagraph
  /** Offsets into the paragraph. */
  readonly start: number
  readonly end: number
  /** Who may be meant; an annotation means one. */
  readonly ids: readonly string[]
  /** `fixed` can't be annotated: it has another annotation, or stands in a text that takes none. */
  readonly state: 'linked' | 'free' | 'fixed'
  /** Counts the headings before it: what stands below one heading is a section. */
  readonly section: number
}

/** The words that name somebody. */
export function wordsOf({paragraph, start, end}: Occurrence): string {
  return paragraph.text.slice(start, end)
}
