import type {BodyParagraph} from '../body/bodyParagraph.ts'

/** The text of a paragraph with bold in Markdown's marks, which say where a term begins. */
export function markedText({text, spans}: BodyParagraph): string {
  let marked = ''
  let at = 0
  let isStrong = false
  for (const span of spans) {
    const turns = span.marks.includes('strong') !== isStrong
    marked += text.slice(at, span.start) + (turns ? BOLD : '') + text.slice(span.start, span.end)
    if (turns) isStrong = !isStrong
    at = span.end
  }
  return marked + (isStrong ? BOLD : '') + text.slice(at)
}

const BOLD = '**'

/** The same text without the marks. */
export function unmarked(text: string): string {
  return text.replaceAll(BOLD, '')
}
