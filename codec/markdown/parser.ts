import createParser, {type MarkdownIt} from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import {detailsRule} from './rules/detailsRule.ts'
import {footnoteRules} from './rules/footnoteRules.ts'
import {mathRules} from './rules/mathRules.ts'
import {yearRule} from './rules/yearRule.ts'

/** How deep constructs may lie within each other; markdown-it reads nothing below that. */
export const MAX_NESTING = 100

/**
 * The parser of what stands in a line: CommonMark with strike-through, emphasis that works beside
 * Chinese punctuation, and the rules of the garden. Links keep the letters that they were written
 * with.
 */
export const lineParser = createBodyParser().use(cjkFriendly)

/** The same with emphasis as CommonMark has it, for which Chinese punctuation is in the way. */
export const strictParser = createBodyParser()

/** The parser of blocks, with tables. What stands in their lines is left as it is. */
export const blockParser = createBlockParser()

function createBlockParser(): MarkdownIt {
  const parser = createBodyParser()
  parser.core.ruler.enableOnly(['normalize', 'block'])
  return parser
}

function createBodyParser(): MarkdownIt {
  const parser = createParser({html: true, maxNesting: MAX_NESTING})
  parser.use(detailsRule).use(footnoteRules).use(mathRules).use(yearRule)
  parser.normalizeLink = (href) => href
  parser.normalizeLinkText = (text) => text
  return parser
}

/** The parser of text inside HTML, where Markdown means nothing: entities, tags and line ends. */
export const htmlTextParser = createHtmlTextParser()

function createHtmlTextParser(): MarkdownIt {
  const parser = createParser('zero', {html: true})
  parser.enable(['entity', 'html_inline', 'newline'])
  return parser
}
