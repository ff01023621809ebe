import {entityQuery} from '../../queries/index.ts'
import {
  INDEXES,
  SEARCH,
  SECTION_TYPES,
  sectionAddress,
  SPEAKERS,
  type SectionType,
} from '../addresses.ts'
import type {Listed} from '../dataset/readDirectory.ts'
import {words} from '../words.ts'
import {createLinks} from './links.ts'
import type {Garden, Page, PageSource} from './page.ts'

/** The people, tags and other names that have a page, in the order of the site's language. */
export function sectionSource(type: SectionType, garden: Garden): PageSource {
  const title = words[garden.settings.language].sections[type]
  return {
    key: `section ${type}`,
    async *pages() {
      const items = inOrder(ofType(type, garden), garden)
      yield {
        address: sectionAddress(type),
        layout: type === 'concept' ? 'glossary.njk' : 'section.njk',
        data: {
          title,
          description: '',
          items: type === 'concept' ? await withDefinitions(items, garden) : items,
        },
      }
    },
  }
}

/** A glossary is there to be read: every term with what it means. */
async function withDefinitions(items: readonly Listed[], {client}: Garden) {
  const terms = []
  for (const item of items) {
    const term = await client.fetch(entityQuery, {type: 'concept', slug: item.slug ?? ''})
    if (term !== null) terms.push(term)
  }
  return terms
}

/** Everybody who speaks in a source. */
export function speakersSource(garden: Garden): PageSource {
  const {directory, settings} = garden
  return {
    key: 'speakers',
    async *pages() {
      const items = [...directory.names.values()].flatMap((item) => {
        const postCount = directory.speakers.get(item._id)
        return postCount === undefined ? [] : [{...item, postCount}]
      })
      yield {
        address: SPEAKERS,
        layout: 'speakers.njk',
        data: {
          title: words[settings.language].speakers,
          description: '',
          items: inOrder(items, garden),
        },
      }
    },
  }
}

/** The indexes that have something in them. */
export function indexesSource(garden: Garden): PageSource {
  const text = words[garden.settings.language]
  return {
    key: 'indexes',
    async *pages() {
      const sections = SECTION_TYPES.map((type) => ({
        name: text.sections[type],
        address: sectionAddress(type),
        count: ofType(type, garden).length,
      }))
      const speakers = {
        name: text.speakers,
        address: SPEAKERS,
        count: garden.directory.speakers.size,
      }
      yield {
        address: INDEXES,
        layout: 'indexes.njk',
        data: {
          title: text.names,
          description: '',
          sections: [...sections, speakers].filter(({count}) => count > 0),
        },
      }
    },
  }
}

/** The page that searches, and the one for addresses that lead nowhere. */
export function plainSource({settings}: Garden): PageSource {
  const text = words[settings.language]
  return {
    key: 'plain',
    async *pages(): AsyncGenerator<Page> {
      yield {
        address: SEARCH,
        layout: 'search.njk',
        data: {title: text.search, description: '', isListed: false},
      }
      yield {
        address: '',
        file: '404.html',
        layout: 'notFound.njk',
        data: {title: text.notFound, description: '', isListed: false},
      }
    },
  }
}

function ofType(type: SectionType, {directory}: Garden): Listed[] {
  return [...directory.names.values()].filter(({_type}) => _type === type)
}

function inOrder(items: readonly Listed[], garden: Garden): readonly Listed[] {
  const {nameOf} = createLinks(garden)
  const {compare} = new Intl.Collator(words[garden.settings.language].htmlLanguage, {numeric: true})
  return items
    .map((item) => ({item, name: nameOf(item)}))
    .toSorted((a, b) => compare(a.name, b.name) || (a.item._id < b.item._id ? -1 : 1))
    .map(({item}) => item)
}
