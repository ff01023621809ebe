import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import type {Edit} from './documentChange.ts'
import {isSameValue} from './isSameValue.ts'
import {publishedIdOf} from '../../codec/documents/ids.ts'
import {slugOf, type Stored} from './stored.ts'

/** What somebody chose for the document that stays. */
export interface MergeChoice {
  /** Its canonical name; its own unless another is chosen. */
  readonly name?: string
  /**
   * Fields that come from another document, by its id. Without a choice a field is its own, or the
   * first that has it where its own is empty.
   */
  readonly fields?: Readonly<Record<string, string>>
}

/**
 * What changes in the document that stays: it has all names and former slugs of the others, and what
 * it lacked.
 *
 * @param kept any version of it
 * @param gone the others, in every version, as people know them first
 */
export function mergedFields(
  kept: Stored,
  gone: readonly Stored[],
  {name: chosen, fields = {}}: MergeChoice = {},
): Edit[] {
  const all = [kept, ...gone]
  const after: Record<string, unknown> = {}
  const rest = new Set(all.flatMap((document) => Object.keys(document)))
  for (const field of rest) {
    if (field.startsWith('_') || JOINED.includes(field)) continue
    const from = gone.find(({_id}) => publishedIdOf(_id) === fields[field])
    after[field] = from?.[field] ?? all.find((document) => !isEmpty(document[field]))?.[field]
  }
  const name = chosen ?? textOf(after['name'])
  const names = joinNames(all)
  after['name'] = name
  after['names'] = names.localized
  after['aliases'] = unique([
    ...itemsOf(kept['aliases']).map(textOf),
    textOf(kept['name']),
    ...[...names.others, ...gone.flatMap(namesOf)].filter((other) => !names.known.has(other)),
  ]).filter((alias) => alias !== name)
  after['formerSlugs'] = unique(
    all.flatMap((document) => [...itemsOf(document['formerSlugs']).map(textOf), slugOf(document)]),
  ).filter((slug) => slug !== slugOf(after))
  after['externalIds'] = joinExternalIds(all)
  return Object.entries(after)
    .map(([field, value]): Edit => {
      const to = isEmpty(value) && isEmpty(kept[field]) ? kept[field] : value
      return {path: [field], from: kept[field], to}
    })
    .filter(({from, to}) => !isSameValue(from, to))
}

const JOINED: readonly string[] = ['names', 'aliases', 'formerSlugs', 'externalIds']

/** One name for each language, the first that has it; the others are left over. */
function joinNames(all: readonly Stored[]) {
  const byLanguage = new Map<string, unknown>()
  const others: string[] = []
  for (const entry of all.flatMap(({names}) => itemsOf(names)).filter(isRecord)) {
    const language = textOf(entry['language'])
    if (byLanguage.has(language)) others.push(textOf(entry['name']))
    else byLanguage.set(language, entry)
  }
  const localized = withOwnKeys([...byLanguage.values()])
  const known = new Set(localized.filter(isRecord).map(({name}) => textOf(name)))
  return {localized, others, known}
}

function namesOf({name, aliases}: Stored): string[] {
  return [textOf(name), ...itemsOf(aliases).map(textOf)]
}

function joinExternalIds(all: readonly Stored[]): unknown[] {
  const known = new Map<string, unknown>()
  for (const entry of all.flatMap(({externalIds}) => itemsOf(externalIds)).filter(isRecord)) {
    const key = `${textOf(entry['scheme'])} ${textOf(entry['value'])}`
    if (!known.has(key)) known.set(key, entry)
  }
  return withOwnKeys([...known.values()])
}

/** Items of several lists in one: each with a key that no other has. */
function withOwnKeys(items: readonly unknown[]): unknown[] {
  const taken = new Set<string>()
  return items.map((item) => {
    if (!isRecord(item)) return item
    const key = textOf(item['_key'])
    let own = key
    for (let count = 2; taken.has(own); count += 1) own = `${key}-${count}`
    taken.add(own)
    return own === key ? item : {...item, _key: own}
  })
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
