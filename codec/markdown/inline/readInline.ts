import type {Token} from 'markdown-it'
import {attribute} from '../attribute.ts'
import {imageMarkdown, linkMarkdown} from './addresses.ts'
import {InlineBuilder, type InlineContent} from './inlineBuilder.ts'
import {tagPairs} from './tagPairs.ts'

/** As much of a token as its reader looks at. */
export type InlineToken = Pick<Token, 'type' | 'content' | 'nesting' | 'attrGet'>

/** What one inline token does to the line that is being built. */
type InlineReader = (token: InlineToken, line: Line) => void

interface Line {
  readonly builder: InlineBuilder
  /** Keys of the links that stand open, the innermost last. */
  readonly links: string[]
}

const opens =
  (mark: string): InlineReader =>
  (_, {builder}) =>
    builder.open(mark)
const closes =
  (mark: string): InlineReader =>
  (_, {builder}) =>
    builder.close(mark)

/** A reader for each kind of inline token that the parser makes. */
const READERS: Readonly<Record<string, InlineReader>> = {
  text: ({content}, {builder}) => builder.text(content),
  softbreak: (_, {builder}) => builder.softBreak(),
  hardbreak: (_, {builder}) => builder.text('\n'),
  strong_open: opens('strong'),
  strong_close: closes('strong'),
  em_open: opens('em'),
  em_close: closes('em'),
  s_open: opens('strike-through'),
  s_close: closes('strike-through'),
  code_inline: ({content}, {builder}) => {
    builder.open('code')
    builder.text(content)
    builder.close('code')
  },
  link_open: (token, {builder, links}) => {
    const href = attribute(token, 'href')
    const title = attribute(token, 'title')
    const key = builder.annotate({_type: 'link', href, ...(title === '' ? {} : {title})})
    links.push(key)
    builder.open(key)
  },
  link_close: (_, {builder, links}) => {
    const key = links.pop()
    if (key !== undefined) builder.close(key)
  },
  image: (token, {builder}) => builder.object(imageMarkdown(token)),
  html_inline: ({content}, {builder}) => {
    if (/^<br\s*\/?>$/i.test(content)) builder.text('\n')
    else builder.object(content)
  },
  raw_inline: ({content}, {builder}) => builder.object(content),
}

/** The spans and annotations of a line of Markdown that the parser has read. */
export function readInline(tokens: readonly InlineToken[], blockKey: string): InlineContent {
  const line: Line = {builder: new InlineBuilder(blockKey), links: []}
  const tags = tagPairs(tokens)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const mark = tags?.get(index)
    const end = token.type === 'link_open' ? endOfWordlessLink(tokens, index) : undefined
    if (end !== undefined) {
      // An annotation lies over letters; a link without any has to stay Markdown.
      line.builder.object(linkMarkdown(token, tokens.slice(index + 1, end)))
      index = end
    } else if (mark !== undefined) {
      if (token.content.startsWith('</')) line.builder.close(mark)
      else line.builder.open(mark)
    } else {
      const reader = READERS[token.type]
      // A token of a rule that nobody told us of still has its text kept.
      if (reader === undefined) line.builder.text(token.content)
      else reader(token, line)
    }
  }
  return line.builder.finish()
}

/** Where a link around images or nothing ends; undefined for a link with words. */
function endOfWordlessLink(tokens: readonly InlineToken[], open: number): number | undefined {
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.type === 'link_close') return index
    const wordless = token?.type === 'image' || (token?.type === 'text' && token.content === '')
    if (!wordless) return undefined
  }
  return undefined
}
