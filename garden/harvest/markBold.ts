/** A paragraph as plain text, and the spans that it is made of. */
export interface SpannedText {
  readonly text: string
  readonly spans: readonly TextSpan[]
}

export interface TextSpan {
  /** Offsets into the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Decorators, and the keys of annotations. */
  readonly marks: readonly string[]
}

/** The text of a paragraph with bold in Markdown's marks, which say where a term begins. */
export interface MarkedText {
  readonly text: string
  /** Where an offset of the marked text, outside of the marks, is in the text of the paragraph. */
  readonly unmarked: (offset: number) => number
}

export function markBold({text, spans}: SpannedText): MarkedText {
  /** Where marks stand: offsets into the text of the paragraph. */
  const marks: number[] = []
  for (const span of spans) {
    const isStrong = marks.length % 2 === 1
    if (span.marks.includes('strong') !== isStrong) marks.push(span.start)
  }
  if (marks.length % 2 === 1) marks.push(spans.at(-1)?.end ?? text.length)
  const pieces = [0, ...marks].map((start, at) => text.slice(start, marks[at]))
  return {
    text: pieces.join(BOLD),
    unmarked: (offset) =>
      offset - BOLD.length * marks.filter((mark, at) => mark + BOLD.length * at < offset).length,
  }
}

const BOLD = '**'
