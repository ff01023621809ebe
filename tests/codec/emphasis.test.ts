import {HtmlRenderer, Parser} from 'commonmark'
import * as fc from 'fast-check'
import createParser from 'markdown-it'
import {micromark} from 'micromark'
import {describe, expect, test} from 'vitest'
import type {TextBlock} from '../../codec/markdown/blockTypes.ts'
import {inlineRuns, isText} from '../../codec/markdown/inline/inlineRuns.ts'
import {writeBody} from '../../codec/markdown/writeBody.ts'
import {emphasis} from './support/arbitraryBody.ts'

// Parsers that know nothing of Chinese punctuation.
const markdownIt = createParser({html: true})
const reference = {parser: new Parser(), renderer: new HtmlRenderer()}
const parsers: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  'commonmark.js': (markdown) => reference.renderer.render(reference.parser.parse(markdown)),
  micromark: (markdown) => micromark(markdown, {allowDangerousHtml: true}),
}

describe.each(Object.entries(parsers))('emphasis is emphasis to %s', (_, toHtml) => {
  test('whatever stands beside it', () => {
    fc.assert(
      fc.property(emphasis, (block) => {
        fc.pre(inlineRuns(block).length > 0)
        expect(emphasized(toHtml(writeBody([block]).markdown))).toBe(emphasizedIn(block))
      }),
      {numRuns: 1000},
    )
  })
})

test.each([
  ['冷战（Cold War）', '的', '<strong>冷战（Cold War）</strong>的'],
  ['“转折点”', '会', '<strong>“转折点”</strong>会'],
  ['《书》', '文', '<strong>《书》</strong>文'],
  ['100%', '的', '<strong>100%</strong>的'],
  ['冷战', '（Cold War）', '**冷战**（Cold War）'],
  ['“转折点”', '，', '**“转折点”**，'],
  ['冷战 ', '的', '**冷战** 的'],
])('bold %s before %s', (bold, text, markdown) => {
  const block: TextBlock = {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [
      {_type: 'span', _key: 'b', text: bold, marks: ['strong']},
      {_type: 'span', _key: 'c', text, marks: []},
    ],
  }
  expect(writeBody([block]).markdown.trim()).toBe(markdown)
})

/** The letters of a page, each behind the marks that are on over it. */
function emphasized(html: string): string {
  const open = new Map([
    ['strong', 0],
    ['em', 0],
  ])
  let letters = ''
  for (const [part, slash, tag] of html.matchAll(/<(\/?)(\w+)>|&(?:amp|lt|gt|quot);|[^]/gu)) {
    const depth = tag === undefined ? undefined : open.get(tag)
    if (tag !== undefined && depth !== undefined) open.set(tag, depth + (slash === '/' ? -1 : 1))
    else if (tag === undefined && /\S/.test(part)) {
      letters += `${open.get('strong') ? 'S' : ''}${open.get('em') ? 'E' : ''}${part}`
    }
  }
  return letters
}

function emphasizedIn(block: TextBlock): string {
  return inlineRuns(block)
    .filter(isText)
    .flatMap(({text, marks}) =>
      Array.from(text.replaceAll(/\s/g, ''), (letter) => {
        const shown = letter === '"' ? '&quot;' : letter
        return `${marks.includes('strong') ? 'S' : ''}${marks.includes('em') ? 'E' : ''}${shown}`
      }),
    )
    .join('')
}
