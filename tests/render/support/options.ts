import type {RenderOptions} from '../../../render/options.ts'

/** A site that has a page for each document with a slug, and none of its files. */
export const siteOptions: RenderOptions = {
  addressOf: ({_type, slug}) => (slug === null ? undefined : `/${_type}/${slug}/`),
  resolveAddress: (address) => address.replace(/^\.\.\/(.*)\.md$/, '/$1/'),
}
