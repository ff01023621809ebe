import {ArchiveIcon} from '@sanity/icons/Archive'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {EditIcon} from '@sanity/icons/Edit'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {InboxIcon} from '@sanity/icons/Inbox'
import {TaskIcon} from '@sanity/icons/Task'
import {UsersIcon} from '@sanity/icons/Users'
import type {ComponentType} from 'react'
import type {ListItemBuilder, StructureBuilder, StructureResolverContext} from 'sanity/structure'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {ENTITY_TYPES, TAXONOMY_TYPES} from '../../codec/frontMatter/table.ts'
import type {ReviewConfig} from '../../review/index.ts'
import {translated} from '../i18n/bundles.ts'
import type {DatelineResourceKey} from '../i18n/texts.ts'
import {postsByDocument} from './postsByDocument.ts'
import {postList} from './postList.ts'

/** Everything under "Posts", as items of the root: all of them, then by what the table holds. */
export function postsItem(
  S: StructureBuilder,
  context: StructureResolverContext,
  table: FrontMatterTable,
  review: ReviewConfig | false,
): ListItemBuilder[] {
  const status = table.find(({field}) => field === 'status')
  const sorted = TAXONOMY_TYPES.flatMap((type) => {
    const row = table.find((row) => 'to' in row && row.to.includes(type))
    return row ? [postsByDocument(S, context, type, row)] : []
  })
  const all = translated('structure.posts.all')
  return [
    S.listItem()
      .id('posts')
      .title(all.title)
      .i18n(all.i18n)
      .icon(DocumentsIcon)
      .child(postList(S, {id: 'posts', title: all})),
    ...(status?.kind === 'choice' ? [byStatus(S, status.choices, review)] : []),
    ...sorted,
    byEntity(S, context),
  ]
}

const STATUS_ICONS: Readonly<Record<string, ComponentType>> = {
  inbox: InboxIcon,
  draft: EditIcon,
  evergreen: CheckmarkCircleIcon,
  archived: ArchiveIcon,
}

const STATUS_KEYS: Readonly<Record<string, DatelineResourceKey>> = {
  inbox: 'structure.status.inbox',
  draft: 'structure.status.draft',
  evergreen: 'structure.status.evergreen',
  archived: 'structure.status.archived',
}

function byStatus(
  S: StructureBuilder,
  statuses: readonly string[],
  review: ReviewConfig | false,
): ListItemBuilder {
  const {title, i18n} = translated('structure.posts.by-status')
  const none = translated('structure.status.none')
  // Where no post may begin, a new one begins as usual and gets there by steps.
  const starts = (status: string) =>
    !review || review.statuses.some(({name, start}) => name === status && start === true)
  const items = statuses.map((status) => {
    const key = STATUS_KEYS[status]
    const name = key ? translated(key) : status
    const item = S.listItem()
      .id(`status-${status}`)
      .icon(STATUS_ICONS[status] ?? TaskIcon)
      .child(
        postList(S, {
          id: `status-${status}`,
          title: name,
          filter: 'status == $status',
          params: {status},
          ...(starts(status) ? {startsWith: {status}} : {}),
        }),
      )
    return typeof name === 'string' ? item.title(name) : item.title(name.title).i18n(name.i18n)
  })
  return S.listItem()
    .id('by-status')
    .title(title)
    .i18n(i18n)
    .icon(TaskIcon)
    .child(
      S.list()
        .id('by-status')
        .title(title)
        .i18n(i18n)
        .items([
          ...items,
          S.listItem()
            .id('status-none')
            .title(none.title)
            .i18n(none.i18n)
            .icon(HelpCircleIcon)
            .child(postList(S, {id: 'status-none', title: none, filter: '!defined(status)'})),
        ]),
    )
}

function byEntity(S: StructureBuilder, context: StructureResolverContext): ListItemBuilder {
  const {title, i18n} = translated('structure.posts.by-entity')
  return S.listItem()
    .id('by-entity')
    .title(title)
    .i18n(i18n)
    .icon(UsersIcon)
    .child(
      S.list()
        .id('by-entity')
        .title(title)
        .i18n(i18n)
        .items(ENTITY_TYPES.map((type) => postsByDocument(S, context, type))),
    )
}
