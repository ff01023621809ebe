import {TaskIcon} from '@sanity/icons/Task'
import {lazy} from 'react'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'
import type {DeskLanguage, FrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {ReviewConfig} from '../../review/index.ts'
import {both} from '../../schemas/desk.ts'

/** A tool of its own for whoever reviews: what waits, what is due, what came back. */
export function reviewDeskTool(
  config: ReviewConfig,
  table: FrontMatterTable,
  language: DeskLanguage,
): Tool {
  return {
    name: 'review',
    title: both('审阅', 'Review')[language],
    icon: TaskIcon,
    router: route.create('/'),
    component: lazy(async () => {
      const {createReviewDesk} = await import('./ReviewDesk.tsx')
      return {default: createReviewDesk(config, table)}
    }),
  }
}
