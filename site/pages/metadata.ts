import type {PostQueryResult, EntityQueryResult} from '../../queries/index.ts'
import {safeAddress} from '../../render/safeAddress.ts'
import {postAddress} from '../addresses.ts'
import {createLinks} from './links.ts'
import type {Garden} from './page.ts'
import {words} from '../words.ts'

type Post = NonNullable<PostQueryResult>
type Entity = NonNullable<EntityQueryResult>
type Named = Post['people'][number] | Post['companies'][number] | Post['author'][number]

/** Properties of schema.org; what is undefined is left out when it is written. */
export type JsonLd = Readonly<Record<string, unknown>>

const TYPES = {
  person: 'Person',
  organization: 'Organization',
  product: 'Product',
  work: 'CreativeWork',
  concept: 'DefinedTerm',
} as const

/** A post as search engines read it: https://schema.org/NewsArticle. */
export function postJsonLd(post: Post, garden: Garden): JsonLd {
  const {settings} = garden
  const links = createLinks(garden)
  const url = links.absolute(postAddress(post.slug ?? ''))
  const source = safeAddress(post.source, 'link')
  const reference = (named: Named) => {
    const path = links.toName(named)
    return {
      '@type': TYPES[named._type],
      name: links.nameOf(named),
      url: path === undefined ? undefined : new URL(path, settings.url).href,
    }
  }
  const mentions = [...post.people, ...post.companies]
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: post.title ?? '',
    description: post.summary ?? undefined,
    datePublished: post.date ?? undefined,
    dateModified: post.updated,
    inLanguage: words[settings.language].htmlLanguage,
    url,
    mainEntityOfPage: url,
    isBasedOn: source,
    articleSection: post.category === null ? undefined : links.nameOf(post.category),
    keywords: post.tags.length === 0 ? undefined : post.tags.map(links.nameOf),
    author: post.author.length === 0 ? publisher(garden) : post.author.map(reference),
    publisher: publisher(garden),
    mentions: mentions.length === 0 ? undefined : mentions.map(reference),
  }
}

/** A person, organisation or other entity: https://schema.org/Person, https://schema.org/Organization, … */
export function entityJsonLd(entity: Entity, url: string, garden: Garden): JsonLd {
  const {nameOf} = createLinks(garden)
  const name = nameOf(entity)
  const others = otherNames(entity, name)
  const description = 'definition' in entity ? entity.definition : null
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[entity._type],
    name,
    alternateName: others.length === 0 ? undefined : others,
    description: description ?? entity.description ?? undefined,
    url,
    sameAs: wikidata(entity),
  }
}

/** Every other name of an entity, each once. */
export function otherNames(entity: Entity, shown: string): string[] {
  const all = [
    entity.name,
    ...(entity.names ?? []).map(({name}) => name),
    ...(entity.aliases ?? []),
    'expansion' in entity ? entity.expansion : null,
  ]
  return [...new Set(all.flatMap((name) => (name === null || name === shown ? [] : [name])))]
}

function wikidata({externalIds}: Entity): string[] | undefined {
  const ids = externalIds.flatMap(({scheme, value}) =>
    scheme === 'wikidata' && value !== null && /^Q\d+$/.test(value)
      ? [`https://www.wikidata.org/wiki/${value}`]
      : [],
  )
  return ids.length === 0 ? undefined : ids
}

function publisher({settings}: Garden): JsonLd {
  return {'@type': 'Organization', name: settings.title, url: settings.url.href}
}
