import {badRequest} from '../errors.ts'
import {isRecord} from '../isEqual.ts'

/** The GROQ parameters of a URL: `$name=<JSON>`. @throws LakeError 400 */
export function readGroqParameters(search: URLSearchParams): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (!name.startsWith('$')) continue
    try {
      parameters[name.slice(1)] = JSON.parse(value)
    } catch {
      throw badRequest(`Unable to parse value of "${name}=${value}". Please quote string values.`)
    }
  }
  return parameters
}

/** A switch of a URL: on when it is `true` or has no value. */
export function readSwitch(search: URLSearchParams, name: string, absent = false): boolean {
  const value = search.get(name)
  if (value === null) return absent
  return value === 'true' || value === '' || value === '1'
}

/** A whole number of a URL that is not negative. @throws LakeError 400 */
export function readCount(search: URLSearchParams, name: string): number | undefined {
  const value = search.get(name)
  if (value === null || value === '') return undefined
  if (!/^\d{1,9}$/.test(value)) throw badRequest(`"${name}" has to be a number`)
  return Number(value)
}

/** A point in time of a URL, as the lake writes them. @throws LakeError 400 when it is none */
export function readTime(search: URLSearchParams, name: string): string | undefined {
  const value = search.get(name)
  if (value === null || value === '') return undefined
  const milliseconds = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(milliseconds)) throw badRequest(`"${name}" has to be a time such as 2026-01-31`)
  return new Date(milliseconds).toISOString()
}

/** A list of a URL, with commas between its items. */
export function readList(search: URLSearchParams, name: string): string[] | undefined {
  const value = search.get(name)
  return value === null || value === '' ? undefined : splitList(value)
}

export function splitList(text: string): string[] {
  return text.split(',').filter((item) => item !== '')
}

/** @throws LakeError 400 */
export function requireRecord(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value
  throw badRequest('The request body has to be an object')
}

/** @throws LakeError 400 */
export function optionalString(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value !== '') return value
  throw badRequest(`"${name}" has to be a string`)
}
