import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import type {SpannedText, TextSpan} from './markBold.ts'

/** Stands in the text for an inline object, so that no name reaches across it. */
const INLINE_OBJECT = '\uFFFC'

/** The paragraphs of a stored body, those of original texts within it as well. */
export function spannedTexts(body: unknown): readonly SpannedText[] {
  return itemsOf(body)
    .filter(isRecord)
    .flatMap((block) => {
      if (block['_type'] === 'originalText') return spannedTexts(block['content'])
      return block['_type'] === 'block' ? [spannedText(itemsOf(block['children']))] : []
    })
}

function spannedText(children: readonly unknown[]): SpannedText {
  const spans: TextSpan[] = []
  let text = ''
  for (const child of children.filter(isRecord)) {
    if (child['_type'] !== 'span') {
      text += INLINE_OBJECT
      continue
    }
    const start = text.length
    text += textOf(child['text'])
    spans.push({start, end: text.length, marks: itemsOf(child['marks']).map(textOf)})
  }
  return {text, spans}
}
