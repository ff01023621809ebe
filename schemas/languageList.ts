import type {Desk} from './desk.ts'
import {CONTENT_LANGUAGES} from './languages.ts'

/** The content languages as the choices of a string field. */
export function languageList(desk: Desk): {title: string; value: string}[] {
  return Object.entries(CONTENT_LANGUAGES).map(([value, title]) => ({
    title: title[desk.language],
    value,
  }))
}
