import type {BlockStyle, TextBlock} from '../blockTypes.ts'
import {annotateTerms} from '../glossary.ts'
import type {InlineContent} from '../inline/inlineBuilder.ts'
import {readText} from '../inline/readText.ts'
import type {ReadBlock, ReadContext} from '../readContext.ts'

/** Where a block of text comes from, and what kind of text it is. */
export interface TextBlockShape {
  readonly startLine: number
  readonly endLine: number
  readonly style: BlockStyle
  readonly list?: Pick<TextBlock, 'listItem' | 'level' | 'listStart'>
}

/** A block of text out of the Markdown of a paragraph, heading, quote or list item. */
export function toTextBlock(
  markdown: string,
  shape: TextBlockShape,
  context: ReadContext,
): ReadBlock {
  const _key = context.keys(context.sourceOf(shape.startLine, shape.endLine))
  return annotated(readText(markdown, _key, context), _key, shape, context)
}

/** A block of text that has been read, with annotations over the terms in it. */
export function annotated(
  content: InlineContent,
  _key: string,
  {startLine, endLine, style, list}: TextBlockShape,
  context: ReadContext,
): ReadBlock & {readonly block: TextBlock} {
  const {children, markDefs} = annotateTerms(content, _key, startLine, context)
  // Spreading nothing takes its time, with each paragraph of a garden.
  const block: TextBlock =
    list === undefined
      ? {_type: 'block', _key, style, markDefs, children}
      : {_type: 'block', _key, style, ...list, markDefs, children}
  return {block, startLine, endLine}
}
