import type {Passage} from '../body/passage.ts'

/** A place in the body where somebody is named. */
export interface Occurrence extends Passage {
  /** Who may be meant; an annotation means one. */
  readonly ids: readonly string[]
  /** `fixed` can't be annotated: it has another annotation, or stands in a text that takes none. */
  readonly state: 'linked' | 'free' | 'fixed'
  /** Counts the headings before it: what stands below one heading is a section. */
  readonly section: number
}

/** The words of a passage. */
export function wordsOf({paragraph, start, end}: Passage): string {
  return paragraph.text.slice(start, end)
}
