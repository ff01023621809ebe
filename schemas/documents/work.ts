import {BookIcon} from '@sanity/icons/Book'
import type {Desk} from '../desk.ts'
import {both} from '../desk.ts'
import {entityType} from './entity.ts'

/** Media and books: outlets, programmes, books, films. */
export const workType = (desk: Desk) =>
  entityType(desk, {
    name: 'work',
    icon: BookIcon,
    title: both('作品与媒体', 'Work or outlet'),
    description: both(
      '报刊、频道、播客、书、电影、报告。',
      'A paper, channel, podcast, book, film or report.',
    ),
    example: both('大伟探秘加拿大', 'The Economist'),
  })
