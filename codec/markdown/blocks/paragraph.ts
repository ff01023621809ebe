import type {TextBlock} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'
import {onlyImage, readFigure} from './figure.ts'
import {toTextBlock} from './textBlock.ts'

/** A paragraph; one that consists of an image alone is a figure. */
export const readParagraph: ConstructReader = (construct, context) => {
  if (onlyImage(construct) !== undefined) return readFigure(construct, context)
  const inline = construct.inside[0]?.children ?? []
  return [toTextBlock(inline, {...construct, style: 'normal'}, context)]
}

export const writeParagraph: ConstructWriter<TextBlock> = (block, {text}) =>
  text(block, 'paragraph')
