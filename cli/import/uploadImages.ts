import {createReadStream} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, sep} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {GardenFile} from '../garden/findFiles.ts'

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i
const MOST_BYTES = 20_000_000

/**
 * Finds the image of a figure on disk; undefined for one that lies elsewhere, and for other blocks.
 * Looks beside the file, or from the garden's folder for an address that starts with `/`. Nothing
 * outside of the garden is ever read, whatever the address says.
 */
async function findLocalImage(block: object, file: GardenFile): Promise<string | undefined> {
  const src = addressIn(block)
  if (src === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(src)) return undefined
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

function addressIn(block: object): string | undefined {
  if (!('_type' in block) || block._type !== 'figure' || !('src' in block)) return undefined
  return typeof block.src === 'string' ? block.src : undefined
}

/** Uploads images, each of them once. */
export interface ImageUploader {
  /** How many figures of a body have their image on disk. */
  count(body: readonly object[], file: GardenFile): Promise<number>
  /** The body with the images of its figures set, where they are on disk. */
  withImages<Block extends object>(body: readonly Block[], file: GardenFile): Promise<Block[]>
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
  const withImage = async <Block extends object>(
    block: Block,
    file: GardenFile,
  ): Promise<Block> => {
    const path = await findLocalImage(block, file)
    if (path === undefined) return block
    try {
      const _ref = await upload(path)
      return {...block, image: {_type: 'image', asset: {_type: 'reference', _ref}}}
    } catch (error) {
      failed(file, addressIn(block) ?? '', error instanceof Error ? error.message : String(error))
      return block
    }
  }
  return {
    async count(body, file) {
      const found = await Promise.all(body.map((block) => findLocalImage(block, file)))
      return found.filter((path) => path !== undefined).length
    },
    withImages: (body, file) => Promise.all(body.map((block) => withImage(block, file))),
  }
}

function decode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
