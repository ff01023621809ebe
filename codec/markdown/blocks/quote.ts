import type {TextBlock} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'
import {splitConstructs} from '../splitConstructs.ts'
import type {ConstructWriter} from '../writeContext.ts'
import {toTextBlock} from './textBlock.ts'

/** A quote of paragraphs: one block for each. A quote with anything else in it has no home. */
export const readQuote: ConstructReader = ({inside, startLine, endLine}, context) => {
  const parts = splitConstructs(inside)
  if (parts.length === 0 || parts.some(({open}) => open.type !== 'paragraph_open')) {
    return 'quote-with-blocks'
  }
  return parts.map((part, index) =>
    toTextBlock(
      part.text,
      {
        startLine: index === 0 ? startLine : part.startLine,
        // The `>` of a blank line between paragraphs belongs to the one before.
        endLine: parts[index + 1]?.startLine ?? endLine,
        style: 'blockquote',
      },
      context,
    ),
  )
}

/** One paragraph of a quote. */
export const writeQuote: ConstructWriter<TextBlock> = (block, {text}) =>
  text(block, 'paragraph').replaceAll(/^/gm, '> ')
