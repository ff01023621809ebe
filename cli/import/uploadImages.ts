import {createReadStream} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, sep} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {PostDocument} from '../../codec/documents/readDocument.ts'
import type {BodyBlock, FigureBlock} from '../../codec/markdown/blockTypes.ts'
import type {GardenFile} from '../garden/findFiles.ts'

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i
const MOST_BYTES = 20_000_000

/**
 * Finds the image of a figure on disk; undefined for one that lies elsewhere. Looks beside the file, or from the garden's folder for an address that starts with `/`. Nothing
 * outside of the garden is ever read, whatever the address says.
 */
async function findLocalImage({src}: FigureBlock, file: GardenFile): Promise<string | undefined> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(src)) return undefined
  const [address = ''] = src.split(/[?#]/)
  if (!IMAGE.test(address)) return undefined
  const folder = address.startsWith('/') ? file.root : dirname(file.absolute)
  try {
    const path = await realpath(join(folder, decode(address)))
    if (!path.startsWith(file.root + sep)) return undefined
    const found = await stat(path)
    return found.isFile() && found.size <= MOST_BYTES ? path : undefined
  } catch {
    return undefined
  }
}

/** Uploads images, each of them once. */
export interface ImageUploader {
  /** How many figures of the post have their image on disk. */
  count(post: PostDocument, file: GardenFile): Promise<number>
  /** The post with the images of its figures set, where they are on disk. */
  withImages(post: PostDocument, file: GardenFile): Promise<PostDocument>
}

export function createImageUploader(
  client: SanityClient,
  failed: (file: GardenFile, src: string, reason: string) => void,
): ImageUploader {
  const uploaded = new Map<string, Promise<string>>()
  const upload = (path: string): Promise<string> => {
    const known = uploaded.get(path)
    if (known !== undefined) return known
    const asset = client.assets
      .upload('image', createReadStream(path), {filename: basename(path)})
      .then(({_id}) => _id)
    uploaded.set(path, asset)
    return asset
  }
  const withImage = async (block: BodyBlock, file: GardenFile): Promise<BodyBlock> => {
    if (block._type !== 'figure') return block
    const path = await findLocalImage(block, file)
    if (path === undefined) return block
    try {
      const _ref = await upload(path)
      return {...block, image: {_type: 'image', asset: {_type: 'reference', _ref}}}
    } catch (error) {
      failed(file, block.src, error instanceof Error ? error.message : String(error))
      return block
    }
  }
  return {
    async count(post, file) {
      const figures = post.body.filter((block) => block._type === 'figure')
      const found = await Promise.all(figures.map((figure) => findLocalImage(figure, file)))
      return found.filter((path) => path !== undefined).length
    },
    async withImages(post, file) {
      if (!post.body.some(({_type}) => _type === 'figure')) return post
      const body = await Promise.all(post.body.map((block) => withImage(block, file)))
      return {...post, body}
    },
  }
}

function decode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
