import {expect, test} from 'vitest'
import {createBodyReader} from '../../plugins/mentions/body/createBodyReader.ts'
import {markBold} from '../../plugins/mentions/proposals/markBold.ts'

/** The marked text of spans, and what their words are when looked up from it. */
function marked(...spans: readonly (readonly [text: string, mark?: string])[]) {
  const children = spans.map(([text, ...marks], at) => ({
    _type: 'span',
    _key: `s${at}`,
    text,
    marks,
  }))
  const [paragraph] = createBodyReader()([{_type: 'block', _key: 'a', markDefs: [], children}])
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
