import type {Desk} from './desk.ts'
import {CONTENT_LANGUAGES} from './languages.ts'

/** The content languages as the choices of a string field. */
export function languageList(desk: Desk): {title: string; value: string}[] {
  return Object.entries(CONTENT_LANGUAGES).map(([value, title]) => ({
    title: title[desk.language],
    value,
  }))
}

/** What a language is called; a tag that the desk does not know stays as it is. */
export function languageTitle(tag: string | undefined, desk: Desk): string | undefined {
  const known = Object.entries(CONTENT_LANGUAGES).find(([language]) => language === tag)
  return known ? known[1][desk.language] : tag
}
