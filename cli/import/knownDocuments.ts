import type {SanityClient} from '@sanity/client'
import {ENTITY_TYPES, TAXONOMY_TYPES} from '../../codec/frontMatter/table.ts'
import type {NamedDocument} from '../../names/nameIndex.ts'

/** A file that was imported before. */
export interface KnownFile {
  readonly postId: string
  readonly path: string
  readonly hash: string
  /** Revision of the post when the import wrote it; another one since means that it was edited. */
  readonly postRevision: string
}

export interface KnownDocuments {
  readonly entities: readonly (NamedDocument & {readonly slug: string | undefined})[]
  readonly files: readonly KnownFile[]
  /** Revisions of published posts by id. */
  readonly revisions: ReadonlyMap<string, string>
  /** Ids of posts with a draft or a version in a release. */
  readonly pending: ReadonlySet<string>
}

const PAGE = 2000

const ENTITIES = `*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && _id > $after]
  | order(_id asc) [0...${PAGE}] {_id, _type, name, "names": names[].name, aliases, "slug": slug.current}`
const FILES = `*[_type == "dateline.file" && _id > $after]
  | order(_id asc) [0...${PAGE}] {_id, path, hash, postRevision}`
const POSTS = `*[_type == "post" && _id > $after] | order(_id asc) [0...${PAGE}] {_id, _rev}`

/** Reads what a dataset has already, page by page: names, imported files, revisions of posts. */
export async function readKnownDocuments(client: SanityClient): Promise<KnownDocuments> {
  const types = [...ENTITY_TYPES, ...TAXONOMY_TYPES]
  const entities = await readPages(client, ENTITIES, {types})
  const files = await readPages(client, FILES, {})
  const posts = await readPages(client, POSTS, {})
  const revisions = new Map<string, string>()
  const pending = new Set<string>()
  for (const {_id, _rev} of posts) {
    const group = /^(?:drafts|versions\.[^.]+)\.(.+)$/.exec(text(_id))?.[1]
    if (group === undefined) revisions.set(text(_id), text(_rev))
    else pending.add(group)
  }
  return {
    entities: entities.map(({_id, _type, name, names, aliases, slug}) => ({
      id: text(_id),
      type: text(_type),
      names: [name, ...list(names), ...list(aliases)].map(text).filter((known) => known !== ''),
      slug: typeof slug === 'string' ? slug : undefined,
    })),
    files: files.map(({_id, path, hash, postRevision}) => ({
      postId: text(_id).replace(/^file\./, ''),
      path: text(path),
      hash: text(hash),
      postRevision: text(postRevision),
    })),
    revisions,
    pending,
  }
}

type Row = Readonly<Record<string, unknown>>

async function readPages(client: SanityClient, query: string, params: Row): Promise<Row[]> {
  const rows: Row[] = []
  for (let after = ''; ;) {
    const page: unknown = await client.fetch(query, {...params, after})
    const read = list(page).filter(isRow)
    rows.push(...read)
    const last = text(read.at(-1)?.['_id'])
    if (read.length < PAGE || last === '') return rows
    after = last
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
