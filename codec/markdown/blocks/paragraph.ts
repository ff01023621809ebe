import type {Token} from 'markdown-it'
import {attribute} from '../attribute.ts'
import type {FigureBlock} from '../blockTypes.ts'
import type {Construct, ConstructReader, ReadContext} from '../readContext.ts'
import {toTextBlock} from './textBlock.ts'

/** A paragraph; one that consists of an image alone is a figure. */
export const readParagraph: ConstructReader = (construct, context) => {
  const inline = construct.inside[0]?.children ?? []
  const [only] = inline
  if (inline.length === 1 && only?.type === 'image') return [toFigure(only, construct, context)]
  return [toTextBlock(inline, {...construct, style: 'normal'}, context)]
}

function toFigure(image: Token, {startLine, endLine}: Construct, context: ReadContext) {
  const alt = image.content
  const title = attribute(image, 'title')
  const block: FigureBlock = {
    _type: 'figure',
    _key: context.keys(context.sourceOf(startLine, endLine)),
    src: attribute(image, 'src'),
    ...(alt === '' ? {} : {alt}),
    ...(title === '' ? {} : {title}),
  }
  return {block, startLine, endLine}
}
