import {expect, test} from 'vitest'
import {markBold} from '../../garden/harvest/markBold.ts'
import {spannedTexts} from '../../garden/harvest/spannedTexts.ts'

/** The marked text of spans, and what their words are when looked up from it. */
function marked(...spans: readonly (readonly [text: string, mark?: string])[]) {
  const [paragraph] = spannedTexts([
    {
      _type: 'block',
      children: spans.map(([text, ...marks]) => ({_type: 'span', text, marks})),
    },
  ])
  if (paragraph === undefined) throw new Error('A block is a paragraph')
  const {text, unmarked} = markBold(paragraph)
  const wordsAt = (words: string) => {
    const at = text.indexOf(words)
    return paragraph.text.slice(unmarked(at), unmarked(at + words.length))
  }
  return {text, wordsAt}
}

test('bold is in the marks of Markdown, wherever spans are cut', () => {
  expect(marked(['在'], ['亚太', 'strong'], ['经合组织', 'strong'], ['（APEC）']).text).toBe(
    '在**亚太经合组织**（APEC）',
  )
  expect(marked(['全是', 'strong']).text).toBe('**全是**')
  expect(marked(['没有'], ['斜体', 'em']).text).toBe('没有斜体')
})

test('what is found in the marked text is found in the paragraph', () => {
  const {wordsAt} = marked(['在'], ['冷战', 'strong'], ['与'], ['铁幕', 'strong'], ['之间'])
  expect(['在', '冷战', '与', '铁幕', '之间'].map(wordsAt)).toEqual([
    '在',
    '冷战',
    '与',
    '铁幕',
    '之间',
  ])
})
