import {fileIdOf, postIdOfFile} from '../../codec/documents/ids.ts'
import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import {readPages, type Fetch, type Row} from '../readPages.ts'
import type {MergeMaterial, NamesInFile, Referring} from './material.ts'
import {referenceSites} from './referenceSites.ts'
import {publishedIdOf} from '../../codec/documents/ids.ts'
import type {Stored} from './stored.ts'

const VERSIONS = `*[_id in $ids || _id in $drafts || (_id in path("versions.**") && string::split(_id, ".")[2] in $ids)]`
const REFERRING = `*[references($ids) && _id > $after] | order(_id asc) [0...$page]`
const FILES = `*[_id in $files && _id > $after] | order(_id asc) [0...$page]
  {_id, _rev, postRevision, "names": names[ref in $ids]{_key, key, ref}}`

/** Whole posts, so few that the largest fit into memory many times. */
const PAGE = 100

/**
 * Reads what a merge of these documents has to know: all their versions, what refers to them, and
 * what the files of those posts call them.
 *
 * @param fetch in the perspective `raw`
 * @param ids of those that go and of the one that stays, without `drafts.`
 */
export async function readMaterial(fetch: Fetch, ids: readonly string[]): Promise<MergeMaterial> {
  const documents = await readVersions(fetch, ids)
  const wanted = new Set(ids)
  const rows = await readPages(fetch, REFERRING, {ids}, PAGE)
  const referring = rows.map((row): Referring => ({
    id: textOf(row['_id']),
    type: textOf(row['_type']),
    revision: textOf(row['_rev']),
    title: textOf(row['title']) || textOf(row['name']) || textOf(row['_id']),
    sites: referenceSites(row, wanted),
  }))
  const posts = new Set(referring.map(({id}) => publishedIdOf(id)))
  const files = await readPages(fetch, FILES, {ids, files: [...posts].map(fileIdOf)})
  return {documents, referring, files: files.map(readFile)}
}

/** All versions of these documents. */
export async function readVersions(fetch: Fetch, ids: readonly string[]): Promise<Stored[]> {
  const drafts = ids.map((id) => `drafts.${id}`)
  return itemsOf(await fetch(VERSIONS, {ids, drafts})).filter(isStored)
}

function readFile({_id, _rev, postRevision, names}: Row): NamesInFile {
  return {
    id: textOf(_id),
    revision: textOf(_rev),
    postId: postIdOfFile(textOf(_id)),
    postRevision: textOf(postRevision),
    names: itemsOf(names).filter(isName),
  }
}

function isName(value: unknown): value is NamesInFile['names'][number] {
  return (
    isRecord(value) && ['_key', 'key', 'ref'].every((field) => typeof value[field] === 'string')
  )
}

export function isStored(value: unknown): value is Stored {
  return (
    isRecord(value) && ['_id', '_type', '_rev'].every((field) => typeof value[field] === 'string')
  )
}
