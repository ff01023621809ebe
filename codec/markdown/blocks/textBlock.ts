import type {BlockStyle, TextBlock} from '../blockTypes.ts'
import {annotateTerms} from '../glossary.ts'
import {readInline, type InlineToken} from '../inline/readInline.ts'
import type {ReadBlock, ReadContext} from '../readContext.ts'

/** Where a block of text comes from, and what kind of text it is. */
export interface TextBlockShape {
  readonly startLine: number
  readonly endLine: number
  readonly style: BlockStyle
  readonly list?: Pick<TextBlock, 'listItem' | 'level' | 'listStart'>
}

/** A block of text out of the inline tokens of a paragraph, heading, quote or list item. */
export function toTextBlock(
  inline: readonly InlineToken[],
  {startLine, endLine, style, list}: TextBlockShape,
  context: ReadContext,
): ReadBlock {
  const _key = context.keys(context.sourceOf(startLine, endLine))
  const content = readInline(inline, _key)
  const place = context.placeOf(startLine)
  const {children, markDefs} = annotateTerms(
    content,
    _key,
    place,
    context.terms,
    context.resolveTerm,
  )
  const block: TextBlock = {_type: 'block', _key, style, ...list, markDefs, children}
  return {block, startLine, endLine}
}
