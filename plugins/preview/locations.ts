import {retry} from 'rxjs'
import type {DocumentLocationResolver} from 'sanity/presentation'
import type {DeskLanguage, LocalizedText} from '../../codec/frontMatter/table.ts'
import {both} from '../../schemas/desk.ts'
import {API_VERSION} from '../apiVersion.ts'
import {locationsQuery} from './locationsQuery.ts'

/** Until the dataset is asked again, when it could not be reached. */
const RETRY_MS = 5000

const TEXTS = {
  home: both('首页', 'Home'),
  untitled: both('（无标题）', '(no title)'),
  unlisted: both(
    '不在站点上：要有链接和日期，审阅状态和站点标记也不挡着它。',
    'Not on the site: that takes a slug and a day, and a review status and site flag that let it through.',
  ),
  unused: both(
    '不在站点上：要有链接，并且有读者看得到的文章提到它。',
    'Not on the site: that takes a slug, and a post that readers see which names it.',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>

/** Where documents stand on the site, for the line above their forms. */
export function locations(
  paths: Readonly<Record<string, string>>,
  language: DeskLanguage,
): DocumentLocationResolver {
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => [name, text[language]]),
  )
  return ({id, type, perspectiveStack}, {documentStore}) => {
    if (!Object.hasOwn(paths, type)) return null
    const found = documentStore.listenQuery(
      {
        fetch: locationsQuery(type, paths, language),
        listen: '*[_id == $id || _id == "drafts." + $id]',
      },
      {id, ...texts},
      {perspective: perspectiveStack, apiVersion: API_VERSION, tag: 'dateline.locations'},
    )
    // An error would take the place of the form, which goes on without the lake and saves later.
    return found.pipe(retry({delay: RETRY_MS}))
  }
}
