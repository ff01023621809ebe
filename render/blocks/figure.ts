import type {ResolvedBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {renderImage} from '../image.ts'
import {element, type RenderElement} from '../tree.ts'

type Figure = Extract<ResolvedBlock, {_type: 'figure'}>

/** An image of the body: the one that was uploaded, or the one at its address. */
export function renderFigure(figure: Figure, context: RenderContext): RenderElement {
  const {url, src, alt, title, dimensions} = figure
  const uploaded = context.resolve(url ?? undefined, 'image')
  const image = renderImage({
    src: uploaded ?? context.resolve(src, 'image'),
    alt,
    ...(uploaded === undefined ? {} : dimensions),
  })
  return element(
    'figure',
    context.editing(figure),
    title ? [image, element('figcaption', {}, [title])] : [image],
  )
}
