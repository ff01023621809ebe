import {appearancesQuery, byYear, coAppearances, entityQuery} from '../../queries/index.ts'
import {nameAddress, sectionAddress} from '../addresses.ts'
import type {Listed} from '../dataset/readDirectory.ts'
import {words} from '../words.ts'
import {createLinks} from './links.ts'
import {nameKey} from './list.ts'
import {entityJsonLd, otherNames} from './metadata.ts'
import type {Garden, Page, PageSource} from './page.ts'

/** Others that a page names beside an entity. */
const MOST_OTHERS = 24

/** A person, organisation, product, work or concept: who it is, and a timeline of its posts. */
export function entitySource(item: Listed, garden: Garden): PageSource {
  return {key: nameKey(item._id), pages: () => entityPage(item, garden)}
}

async function* entityPage({_type, slug}: Listed, garden: Garden): AsyncGenerator<Page> {
  const {client, settings, directory} = garden
  const params = {type: _type, slug: slug ?? ''}
  const [entity, appearances] = await Promise.all([
    client.fetch(entityQuery, params),
    client.fetch(appearancesQuery, params),
  ])
  if (entity === null) return
  const links = createLinks(garden)
  const address = nameAddress(_type, params.slug)
  const title = links.nameOf(entity)
  yield {
    address,
    layout: 'entity.njk',
    data: {
      title,
      description: entity.description ?? '',
      openGraphType: _type === 'person' ? 'profile' : 'website',
      jsonLd: entityJsonLd(entity, links.absolute(address), garden),
      entity,
      otherNames: otherNames(entity, title),
      parent: {
        name: words[settings.language].sections[_type],
        address: sectionAddress(_type),
      },
      speaking: directory.speakers.get(entity._id) ?? 0,
      years: byYear(
        (appearances?.posts ?? []).map(({_id, title, slug, date}) => ({_id, title, slug, date})),
      ),
      others: appearances === null ? [] : coAppearances(appearances).slice(0, MOST_OTHERS),
    },
  }
}
