import {isDraftId, isPublishedId, isVersionId, publishedId} from '../../documentIds.ts'
import {isRecord} from '../../isEqual.ts'
import {invalid} from '../../refusals.ts'
import {type NewDocument, readNewDocument} from '../readNewDocument.ts'
import {type Patch, readPatch} from '../readPatch.ts'
import {readDocumentId} from '../readTarget.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Readers of the attributes of actions. All throw a Refusal when the attribute is not as it has to be. */

export function optionalString(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw invalid(`"${name}" has to be a string`)
}

export function requireString(fields: Fields, name: string): string {
  const value = optionalString(fields, name)
  if (value === undefined || value === '') throw invalid(`"${name}" is required`)
  return value
}

export function requirePublishedId(fields: Fields, name = 'publishedId'): string {
  const id = readDocumentId(fields[name])
  if (!isPublishedId(id))
    throw invalid(`"${name}" has to be the ID of a published document: "${id}"`)
  return id
}

/** The ID of a draft or of a version in a release. */
export function requireVersionId(fields: Fields, name: string): string {
  const id = readDocumentId(fields[name])
  if (isPublishedId(id)) throw invalid(`"${name}" has to be the ID of a draft or version: "${id}"`)
  return id
}

/** The ID of a draft or version of that very document. */
export function requireVersionOf(fields: Fields, name: string, document: string): string {
  const id = requireVersionId(fields, name)
  if (publishedId(id) !== document) throw invalid(`"${id}" is not a version of "${document}"`)
  return id
}

export function requireReleaseVersionId(fields: Fields, name: string): string {
  const id = readDocumentId(fields[name])
  if (!isVersionId(id)) throw invalid(`"${name}" has to be the ID of a version: "${id}"`)
  return id
}

export function requirePatch(fields: Fields): Patch {
  const patch = fields['patch']
  if (!isRecord(patch)) throw invalid('"patch" has to be an object')
  return readPatch(patch)
}

/** A new document with an ID, under the first of the names that is there. */
export function requireNewDocument(
  fields: Fields,
  ...names: readonly string[]
): NewDocument & {readonly _id: string} {
  const name = names.find((name) => fields[name] !== undefined) ?? names[0] ?? 'document'
  const document = readNewDocument(fields[name])
  return {...document, _id: readDocumentId(document._id)}
}

/** As `requireNewDocument`, for one that is a draft of that very document. */
export function requireNewDraft(
  fields: Fields,
  document: string,
  name = 'attributes',
): NewDocument & {readonly _id: string} {
  const draft = requireNewDocument(fields, name)
  if (!isDraftId(draft._id) || publishedId(draft._id) !== document) {
    throw invalid(`"${draft._id}" is not the draft of "${document}"`)
  }
  return draft
}

export function requireStrings(fields: Fields, name: string): string[] {
  const value = fields[name] ?? []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalid(`"${name}" has to be a list of strings`)
  }
  return value
}

export function requireOneOf<Choice extends string>(
  fields: Fields,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = fields[name] ?? choices[0]
  const choice = choices.find((one) => one === value)
  if (choice === undefined) throw invalid(`"${name}" has to be one of ${choices.join(', ')}`)
  return choice
}
