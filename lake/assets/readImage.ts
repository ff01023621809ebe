import {imageSize} from 'image-size'

import {badRequest} from '../errors.ts'
import {IMAGE_FORMATS} from './mediaTypes.ts'

export interface ImageFacts {
  readonly extension: string
  readonly mimeType: string
  /** In pixels, the way round that the picture is shown. */
  readonly width: number
  readonly height: number
  /** False only where the format has no transparency: pixels are not decoded. */
  readonly hasAlpha: boolean
}

/** The hosted service's limit on images, in pixels. */
const MOST_PIXELS = 256_000_000

/** Orientations of EXIF from this one on lie on their side. */
const FIRST_SIDEWAYS = 5

/**
 * What the first bytes of an image tell.
 *
 * @throws LakeError 400 when they are not those of an image
 */
export function readImage(head: Uint8Array): ImageFacts {
  const size = measure(head)
  const format = size?.type === undefined ? undefined : IMAGE_FORMATS[size.type]
  if (size === undefined || format === undefined) {
    throw badRequest('Invalid image, could not read metadata')
  }
  const sideways = (size.orientation ?? 1) >= FIRST_SIDEWAYS
  const width = Math.round(sideways ? size.height : size.width)
  const height = Math.round(sideways ? size.width : size.height)
  if (width * height > MOST_PIXELS) {
    throw badRequest(`Image of ${width} × ${height} pixels exceeds limit of ${MOST_PIXELS} pixels`)
  }
  return {...format, width, height, hasAlpha: hasAlpha(format.extension, head)}
}

function measure(head: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(head)
  } catch {
    return undefined
  }
}

/** In a PNG, byte 25 is the colour type: 4 and 6 have an alpha channel, 3 may have transparency. */
function hasAlpha(extension: string, head: Uint8Array): boolean {
  if (extension === 'jpg' || extension === 'bmp') return false
  return extension !== 'png' || ![0, 2].includes(head[25] ?? 0)
}
