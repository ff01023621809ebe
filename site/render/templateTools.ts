import {safeAddress} from '../../render/safeAddress.ts'
import {createLinks} from '../pages/links.ts'
import type {Garden} from '../pages/page.ts'
import {words} from '../words.ts'

/** What templates may call, as filters: `{{ post | toPost }}`. */
export type TemplateTools = ReturnType<typeof createTemplateTools>

export function createTemplateTools(garden: Pick<Garden, 'settings' | 'directory' | 'dataSanity'>) {
  const {href, absolute, toName, toSpeaking, toPost, nameOf} = createLinks(garden)
  const {htmlLanguage} = words[garden.settings.language]
  const days = new Intl.DateTimeFormat(htmlLanguage, {dateStyle: 'long', timeZone: 'UTC'})

  return {
    href,
    absolute,
    toName,
    toSpeaking,
    toPost,
    nameOf,
    /** An address that somebody typed; undefined where a browser should not follow it. */
    safeUrl: (address: string | null) => safeAddress(address, 'link'),
    /** A calendar day in words; as it stands where it is none. */
    day(day: string | null) {
      const date = toDate(day)
      return date === undefined ? (day ?? '') : days.format(date)
    },
    /** A day as RSS has it: RFC 822. */
    rfc822: (day: string) => toDate(day)?.toUTCString() ?? '',
    /** A sentence with the values of its `{keys}`. */
    fill(sentence: string, values: Readonly<Record<string, unknown>>) {
      return sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
    },
    /** By what a preview finds a field again; undefined on pages for readers. Cards are of posts. */
    dataSanity: ({_id, _type = 'post'}: {_id: string; _type?: string}, field: string) =>
      garden.dataSanity?.({_id, _type}, [field]),
    /** The field that says what `nameOf` gives. */
    nameField: (named: Parameters<typeof nameOf>[0]) =>
      nameOf(named) === named.name ? 'name' : 'names',
    /** JSON that can't end the script around it. */
    json: (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c'),
  }
}

function toDate(day: string | null): Date | undefined {
  const date = new Date(`${day?.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.valueOf()) ? undefined : date
}
