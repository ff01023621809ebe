import {element, type RenderNode} from './tree.ts'

interface Image {
  readonly src: string | undefined
  readonly alt: string | undefined
  readonly title?: string | undefined
  readonly width?: number | null | undefined
  readonly height?: number | null | undefined
}

/** An image that is loaded when a reader comes near; its description, where it has no address. */
export function renderImage({src, alt = '', title, width, height}: Image): RenderNode {
  if (src === undefined) return alt
  return element('img', {
    src,
    alt,
    title,
    width: width?.toString(),
    height: height?.toString(),
    loading: 'lazy',
    decoding: 'async',
  })
}
