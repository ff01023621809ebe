import {
  entityIndexQuery,
  postLinksQuery,
  speakersQuery,
  taxonomyIndexQuery,
  type EntityIndexQueryResult,
  type TaxonomyIndexQueryResult,
} from '../../queries/index.ts'
import {nameAddress, postAddress, type Address} from '../addresses.ts'
import {namePages, postPages} from './readAll.ts'
import type {SiteClient} from './siteClient.ts'

/** A person, a tag or another named document that has a page, and the number of its posts. */
export type Listed = EntityIndexQueryResult[number] | TaxonomyIndexQueryResult[number]

/** What has a page: links lead there, and nowhere else. */
export interface Directory {
  /** By id. */
  readonly names: ReadonlyMap<string, Listed>
  /** Slugs of the posts that have a page, by id. */
  readonly posts: ReadonlyMap<string, string>
  /** Number of posts in which somebody speaks, by id. */
  readonly speakers: ReadonlyMap<string, number>
  /** The id of the document that has the page at an address of a post or name. */
  readonly owners: ReadonlyMap<Address, string>
  /** Documents without a page, because another one has their address. */
  readonly collisions: readonly Collision[]
}

export interface Collision {
  readonly address: Address
  readonly id: string
}

const PAGE = 500
const ENTITIES = ['person', 'organization', 'product', 'work', 'concept'] as const
const TAXONOMY = ['area', 'category', 'project', 'series', 'tag'] as const

/** Reads what has a page, by the page; of each document its head. */
export async function readDirectory(client: SiteClient): Promise<Directory> {
  const names = new Map<string, Listed>()
  const posts = new Map<string, string>()
  const owners = new Map<Address, string>()
  const collisions: Collision[] = []

  /** The first id has it, as in the queries that ask for one document by its slug. */
  function claim(address: Address, id: string): void {
    const other = owners.get(address)
    const owner = other === undefined || id < other ? id : other
    owners.set(address, owner)
    if (other !== undefined) collisions.push({address, id: owner === id ? other : id})
  }

  function add(items: readonly Listed[]): void {
    for (const item of items) {
      if (item.slug === null || item.postCount === 0) continue
      names.set(item._id, item)
      claim(nameAddress(item._type, item.slug), item._id)
    }
  }

  for (const type of TAXONOMY) add(await client.fetch(taxonomyIndexQuery, {type}))
  for (const type of ENTITIES) {
    const pages = namePages(PAGE, (place) => client.fetch(entityIndexQuery, {...place, type}))
    for await (const page of pages) add(page)
  }
  for await (const page of postPages(PAGE, (place) => client.fetch(postLinksQuery, place))) {
    for (const {_id, slug} of page) {
      if (slug === null) continue
      posts.set(_id, slug)
      claim(postAddress(slug), _id)
    }
  }
  const speakers = await client.fetch(speakersQuery)

  for (const {id} of collisions) {
    names.delete(id)
    posts.delete(id)
  }
  return {
    names,
    posts,
    owners,
    collisions,
    speakers: new Map(speakers.map(({_id, postCount}) => [_id, postCount])),
  }
}

/** The page of a name, if it has one. */
export function addressOfName(directory: Directory, id: string): Address | undefined {
  const item = directory.names.get(id)
  return item?.slug ? nameAddress(item._type, item.slug) : undefined
}
