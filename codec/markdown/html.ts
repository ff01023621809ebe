import {oneLine} from './meaning.ts'
import {htmlTextParser} from './parser.ts'

/** The text of HTML, on one line; undefined where it has tags in it. */
export function textOfHtml(html: string): string | undefined {
  const line = oneLine(html)
  if (!/[&<]/.test(line)) return line
  const tokens = htmlTextParser.parseInline(line, {})[0]?.children ?? []
  if (tokens.some(({type}) => type === 'html_inline')) return undefined
  return tokens.map(({content}) => content).join('')
}

/** A text as HTML: only what would be read as a tag or an entity is written another way. */
export function escapeHtml(text: string): string {
  return text.replaceAll(ENTITY, '&amp;').replaceAll(TAG_START, '&lt;')
}

/** An ampersand that starts an entity. */
export const ENTITY = /&(?=(?:#[0-9]{1,7}|#[Xx][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)/g

/** A sign that starts a tag, a comment or an address. */
export const TAG_START = /<(?=[A-Za-z/!?])/g
