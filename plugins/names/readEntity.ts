import {getPublishedId, isDraftId} from 'sanity'
import type {Entity} from './nameLookup.ts'

/** What the lookup wants to know of a document; `readEntity` reads it. */
export const ENTITY_PROJECTION =
  '{_id, _originalId, _type, name, names[]{language, name}, aliases, description, "slug": slug.current}'

/** Reads a document as the projection gives it; undefined for one that has no name. */
export function readEntity(document: unknown): Entity | undefined {
  if (!isObject(document)) return undefined
  const {_id, _originalId, _type, name, names, aliases, description, slug} = document
  if (!isText(_id) || !isText(_type) || !isText(name)) return undefined
  return {
    id: getPublishedId(_id),
    type: _type,
    name,
    names: Array.isArray(names) ? names.filter(isLocalizedName) : [],
    aliases: Array.isArray(aliases) ? aliases.filter(isText) : [],
    ...(isText(description) ? {description} : {}),
    ...(isText(slug) ? {slug} : {}),
    draft: isText(_originalId) && isDraftId(_originalId),
  }
}

function isLocalizedName(value: unknown): value is {language: string; name: string} {
  return isObject(value) && isText(value['language']) && isText(value['name'])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
