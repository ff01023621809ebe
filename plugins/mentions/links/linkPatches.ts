import type {FormPatch, Path, Reference} from 'sanity'
import {insert, set, setIfMissing} from 'sanity'
import type {BodyParagraph, BodySpan} from '../body/bodyParagraph.ts'

/** A passage of a paragraph, and whom it is to be linked to. */
export interface Link {
  /** Offsets into the paragraph. */
  readonly start: number
  readonly end: number
  /** The type of the document: a concept is linked as a glossary term, all others as a mention. */
  readonly type: string
  readonly reference: Reference
}

/**
 * The patches that annotate passages of a paragraph, relative to the body. The spans are cut where a
 * passage begins and ends; the first part of each keeps its key.
 *
 * @param newKey gives a key that nobody has
 */
export function linkPatches(
  paragraph: BodyParagraph,
  links: readonly Link[],
  newKey: () => string,
): FormPatch[] {
  const marks = links.map((link) => ({...link, key: newKey()}))
  const definitions = marks.map(({key, type, reference}) =>
    type === 'concept'
      ? {_type: 'glossaryTerm', _key: key, concept: reference}
      : {_type: 'mention', _key: key, entity: reference},
  )
  const at = (...path: Path): Path => [...paragraph.path, ...path]
  return [
    setIfMissing([], at('markDefs')),
    insert(definitions, 'after', at('markDefs', -1)),
    ...paragraph.spans.flatMap((span) => {
      const own = marks.filter(({start, end}) => start < span.end && span.start < end)
      if (own.length === 0) return []
      const [first, ...others] = cut(span, own).map(({start, end, marks}) => ({
        text: paragraph.text.slice(start, end),
        marks,
      }))
      const pieces = others.map((piece) => ({_type: 'span', _key: newKey(), ...piece}))
      const child = at('children', {_key: span.key})
      return [
        set(first?.text, [...child, 'text']),
        set(first?.marks, [...child, 'marks']),
        ...(pieces.length > 0 ? [insert(pieces, 'after', child)] : []),
      ]
    }),
  ]
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly marks: readonly string[]
}

/** The parts of a span between the edges of passages, each with the marks of those around it. */
function cut(
  span: BodySpan,
  passages: readonly {readonly start: number; readonly end: number; readonly key: string}[],
): readonly Piece[] {
  const edges = new Set([span.start, span.end])
  for (const {start, end} of passages) {
    if (start > span.start) edges.add(start)
    if (end < span.end) edges.add(end)
  }
  const places = [...edges].toSorted((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end
    const around = passages.filter((passage) => passage.start <= start && end <= passage.end)
    return {start, end, marks: [...span.marks, ...around.map(({key}) => key)]}
  })
}
