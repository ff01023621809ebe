import type {AttributeValue} from '../types.ts'
import type {ReceivedFile} from './assetFiles.ts'
import {readImage} from './readImage.ts'

export interface AssetPlace {
  readonly projectId: string
  readonly dataset: string
  /** Where the lake is reached: `http://localhost:3334` */
  readonly baseUrl: string
}

export type AssetDocument = Readonly<Record<string, AttributeValue | undefined>> & {
  readonly _id: string
}

/**
 * The document of an uploaded image. Its id tells the dimensions, and @sanity/image-url builds the
 * image's address from nothing but that id.
 *
 * @throws LakeError 400 when the bytes are not an image
 */
export function imageDocument(
  {sha1, size, head}: ReceivedFile,
  place: AssetPlace,
  uploadId: string,
  described: Described,
): AssetDocument {
  const {width, height, extension, mimeType, hasAlpha} = readImage(head)
  const dimensions = {
    _type: 'sanity.imageDimensions',
    width,
    height,
    aspectRatio: height === 0 ? 1 : width / height,
  }
  return {
    _id: `image-${sha1}-${width}x${height}-${extension}`,
    _type: 'sanity.imageAsset',
    ...common(`images`, `${sha1}-${width}x${height}.${extension}`, place),
    ...described,
    assetId: sha1,
    sha1hash: sha1,
    extension,
    mimeType,
    size,
    uploadId,
    metadata: {_type: 'sanity.imageMetadata', dimensions, hasAlpha, isOpaque: !hasAlpha},
  }
}

/** The document of any other uploaded file. */
export function fileDocument(
  {sha1, size}: ReceivedFile,
  place: AssetPlace,
  uploadId: string,
  described: Described,
  mimeType: string,
): AssetDocument {
  const extension = extensionOf(described.originalFilename)
  return {
    _id: `file-${sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    ...common('files', `${sha1}.${extension}`, place),
    ...described,
    assetId: sha1,
    sha1hash: sha1,
    extension,
    mimeType,
    size,
    uploadId,
  }
}

/** What the uploader said of the file. */
export type Described = Readonly<Record<string, AttributeValue | undefined>> & {
  readonly originalFilename?: string
}

function common(
  kind: 'images' | 'files',
  name: string,
  place: AssetPlace,
): {path: string; url: string} {
  const path = `${kind}/${place.projectId}/${place.dataset}/${name}`
  return {path, url: `${place.baseUrl}/${path}`}
}

function extensionOf(filename: string | undefined): string {
  return /\.([a-z0-9]{1,12})$/i.exec(filename ?? '')?.[1]?.toLowerCase() ?? 'bin'
}
