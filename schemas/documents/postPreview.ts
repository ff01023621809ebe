import {ArchiveIcon} from '@sanity/icons/Archive'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {EditIcon} from '@sanity/icons/Edit'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {InboxIcon} from '@sanity/icons/Inbox'
import type {ComponentType} from 'react'
import type {PreviewConfig} from 'sanity'
import type {Desk} from '../desk.ts'
import {postFieldTitle} from '../fields/postFieldTexts.ts'
import {postPreviewWords, statusTexts} from '../texts/postWords.ts'

const STATUS_ICONS: Readonly<Record<string, ComponentType>> = {
  inbox: InboxIcon,
  draft: EditIcon,
  evergreen: CheckmarkCircleIcon,
  archived: ArchiveIcon,
}

/** Statuses at which the site goes by the status alone, whatever the flag `draft` says. */
const FLAG_IDLE: readonly string[] = ['inbox', 'draft', 'evergreen']

/** Fields that a finished post has; a list says which of them are missing. */
const WANTED = ['summary', 'area', 'category', 'tags']

/**
 * The line of a post in lists: title, then status, date, site flags and what is missing. It selects
 * small fields only: a list never reads bodies.
 */
export function postPreview(desk: Desk): PreviewConfig {
  const inTable = (field: string) => desk.table.some((row) => row.field === field)
  const shown = ['title', 'status', 'date', 'draft', 'exclude', ...WANTED].filter(inTable)
  const wanted = desk.table.filter(({field}) => WANTED.includes(field))
  const say = (word: keyof typeof postPreviewWords) => postPreviewWords[word][desk.language]

  return {
    select: Object.fromEntries(shown.map((field) => [field, field])),
    prepare: (post: Record<string, unknown>) => {
      const missing = wanted
        .filter(({field}) => isEmpty(post[field]))
        .map((row) => postFieldTitle(row)[desk.language].toLowerCase())
      const status = typeof post.status === 'string' ? post.status : undefined
      const parts = [
        inTable('status') && (status ? statusTitle(status, desk) : say('noStatus')),
        inTable('date') && (typeof post.date === 'string' ? post.date : say('noDate')),
        post.exclude === true && say('excluded'),
        // Where the flag decides: docs/decisions/0084.
        post.draft === true && !FLAG_IDLE.includes(String(status)) && say('siteDraft'),
        missing.length > 0 && say('missing') + missing.join(say('comma')),
      ]
      return {
        title: typeof post.title === 'string' && post.title ? post.title : say('untitled'),
        subtitle: parts.filter(Boolean).join(' · '),
        media: (status && STATUS_ICONS[status]) || HelpCircleIcon,
      }
    },
  }
}

function statusTitle(status: string, desk: Desk): string {
  return statusTexts[status]?.[desk.language] ?? status
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
