import type {Token} from 'markdown-it'
import {attribute} from '../attribute.ts'
import {InlineBuilder, type InlineContent} from './inlineBuilder.ts'

/** As much of a token as its reader looks at. */
export type InlineToken = Pick<Token, 'type' | 'content' | 'attrGet'>

/** A run of letters without any Markdown in it. */
export function plainText(content: string): InlineToken {
  return {type: 'text', content, attrGet: () => null}
}

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
  for (const token of tokens) {
    const reader = READERS[token.type]
    // A token of a rule that nobody told us of still has its text kept.
    if (reader === undefined) line.builder.text(token.content)
    else reader(token, line)
  }
  return line.builder.finish()
}

/** An image within a line, written as Markdown again. */
function imageMarkdown(token: InlineToken): string {
  const src = attribute(token, 'src')
  const title = attribute(token, 'title')
  const address = /[\s()<>]/.test(src) ? `<${src}>` : src
  const quoted = title !== '' ? ` "${title.replaceAll('"', String.raw`\"`)}"` : ''
  return `![${token.content}](${address}${quoted})`
}
