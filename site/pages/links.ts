import {nameIn} from '../../queries/index.ts'
import type {Referred} from '../../render/options.ts'
import {type Address, encodeAddress, postAddress, speakingAddress} from '../addresses.ts'
import {addressOfName} from '../dataset/readDirectory.ts'
import type {Language} from '../words.ts'
import type {Garden} from './page.ts'

type Named = Pick<Referred, '_id' | 'name' | 'names'>

/** How pages refer to one another and to documents. */
export interface Links {
  /** An address as the value of `href`. */
  href(address: Address): string
  /** An address with its host. */
  absolute(address: Address): string
  /** The link to a name's page; undefined where it has none. */
  toName(named: Pick<Named, '_id'>): string | undefined
  /** The link to the posts in which somebody speaks. */
  toSpeaking(named: Pick<Named, '_id'>): string | undefined
  /** The link to a post's page; undefined where it has none. */
  toPost(post: {readonly slug: string | null}): string | undefined
  /** What something is called in the language of the site. */
  nameOf(named: Named): string
}

const NAME_LANGUAGES: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant'],
  'en-US': ['en'],
}

export function createLinks({settings, directory}: Pick<Garden, 'settings' | 'directory'>): Links {
  const href = (address: Address) => settings.url.pathname + encodeAddress(address)
  const hrefOr = (address: Address | undefined) =>
    address === undefined ? undefined : href(address)
  return {
    href,
    absolute: (address) => settings.url.href + encodeAddress(address),
    toName: ({_id}) => hrefOr(addressOfName(directory, _id)),
    toSpeaking({_id}) {
      const item = directory.speakers.has(_id) ? directory.names.get(_id) : undefined
      return item?.slug ? href(speakingAddress(item._type, item.slug)) : undefined
    },
    toPost({slug}) {
      const address = slug === null ? undefined : postAddress(slug)
      return address !== undefined && directory.owners.has(address) ? href(address) : undefined
    },
    nameOf: (named) => nameIn(named, ...NAME_LANGUAGES[settings.language]),
  }
}
