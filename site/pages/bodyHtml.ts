import type {ResolvedBody} from '../../queries/index.ts'
import {toHtml} from '../../render/html/index.ts'
import type {AddressUse, BlockPath} from '../../render/options.ts'
import {type Address, postAddress} from '../addresses.ts'
import {imageAddress} from '../files/imageAddress.ts'
import {createLinks} from './links.ts'
import type {Garden} from './page.ts'
import {withOutline} from './withOutline.ts'

/** A body as a page has it. */
export interface RenderedBody {
  readonly html: string
  /** Images of the embedded lake that it shows, by their addresses there. */
  readonly images: ReadonlySet<string>
  /** Addresses that it would link to, whether they have a page or not. */
  readonly wanted: ReadonlySet<Address>
}

/** A body as HTML whose links lead to pages of the site, or out of it. */
export function bodyHtml(
  body: ResolvedBody | null,
  garden: Pick<Garden, 'settings' | 'directory'>,
  {
    absolute = false,
    idPrefix = '',
    dataSanityOf,
  }: {
    absolute?: boolean
    idPrefix?: string
    dataSanityOf?: ((path: BlockPath) => string) | undefined
  } = {},
): RenderedBody {
  const links = createLinks(garden)
  const {settings} = garden
  const images = new Set<string>()
  const wanted = new Set<Address>()
  // Readers of feeds know no host that a path could begin at.
  const place = (path: string | undefined) =>
    path === undefined || !absolute ? path : new URL(path, settings.url).href

  const html = toHtml(withOutline(body), {
    language: settings.language,
    idPrefix,
    ...(dataSanityOf === undefined ? {} : {dataSanityOf}),
    nameOf: links.nameOf,
    addressOf: (document) => place(links.toName(document)),
    resolveAddress: (address, use) => place(resolve(address, use)),
  })
  return {html, images, wanted}

  // What leads out of the site, or stays on the page, stays as it is.
  function resolve(address: string, use: AddressUse): string | undefined {
    const image = use === 'image' ? imageAddress(address) : undefined
    if (image !== undefined) {
      images.add(address)
      return links.href(image)
    }
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return address
    // A file beside the post: the site has those that became posts, and no others.
    const file = /([^/\\]+)\.md(?:#.*)?$/i.exec(address)?.[1]
    if (file === undefined) return undefined
    const slug = decode(file)
    wanted.add(postAddress(slug))
    return links.toPost({slug})
  }
}

/** As a file's name says it; `%` alone is no encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
