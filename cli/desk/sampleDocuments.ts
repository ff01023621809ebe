import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {entityId} from '../../names/entityId.ts'
import {toPersonSlug, toSlug} from '../../names/slug.ts'

/** A document as the client takes it. */
export type SampleDocument = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly _type: string
}

interface NamedThing {
  readonly type: string
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly aliases?: readonly string[]
  readonly description?: string
}

interface Source {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly date: string
  readonly language: string
  readonly byline: string
  readonly description: string
}

/**
 * The shared documents of a sample garden: its people, organisations, taxonomy and sources, out of
 * the lists beside its posts. Their ids are those that an import of the posts asks for.
 *
 * @param folder - with `entities.json`, `taxonomy.json` and `sources.json`
 */
export function readSampleDocuments(folder: string): SampleDocument[] {
  const things = [
    ...readList<NamedThing>(folder, 'entities.json'),
    ...readList<NamedThing>(folder, 'taxonomy.json'),
  ]
  const sources = readList<Source>(folder, 'sources.json')
  return [...things.map(toNamedDocument), ...sources.map((source) => toSource(source, things))]
}

function toNamedDocument({type, name, names, aliases = [], description}: NamedThing) {
  return {
    _id: entityId(type, name),
    _type: type,
    name,
    names: Object.entries(names).map(([language, localized]) => ({
      _key: language,
      _type: 'localizedName',
      language,
      name: localized,
    })),
    ...(aliases.length === 0 ? {} : {aliases}),
    // What a concept means is a field of its own, which glossaries read.
    ...(description ? {[type === 'concept' ? 'definition' : 'description']: description} : {}),
    slug: {_type: 'slug', current: slugOf(type, names['en'] ?? name)},
  }
}

function slugOf(type: string, name: string): string {
  return type === 'person' ? toPersonSlug(name) : toSlug(name)
}

function toSource(source: Source, things: readonly NamedThing[]) {
  const {id, title, url, date, language, byline, description} = source
  const publisher = things.find(({name, aliases = []}) =>
    [name, ...aliases].includes(source.publisher),
  )
  return {
    _id: id,
    _type: 'source',
    title,
    language,
    ...(url ? {url} : {}),
    ...(date ? {date} : {}),
    ...(byline ? {byline} : {}),
    ...(publisher === undefined
      ? {}
      : {publisher: {_type: 'reference', _ref: entityId(publisher.type, publisher.name)}}),
    text: `【编辑部提要，非原文】${description}`,
  }
}

/** The lists are part of the project, and its tests hold them to their shape. */
function readList<Item>(folder: string, name: string): Item[] {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}
