import type {TextBlock} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'
import {onlyImage, readFigure} from './figure.ts'
import {toTextBlock} from './textBlock.ts'

/** A paragraph; one that consists of an image alone is a figure. */
export const readParagraph: ConstructReader = (construct, context) => {
  if (onlyImage(construct, context) !== undefined) return readFigure(construct, context)
  const {text, startLine, endLine} = construct
  return [toTextBlock(text, {startLine, endLine, style: 'normal'}, context)]
}

export const writeParagraph: ConstructWriter<TextBlock> = (block, {text}) =>
  text(block, 'paragraph')
