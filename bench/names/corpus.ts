import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {createNameRegistry} from '../../garden/nameRegistry.ts'
import {readNames} from '../../garden/readNames.ts'
import {CERTAIN, type Duplicate} from '../../names/duplicates/duplicate.ts'
import {harvestAliases} from '../../names/harvest/harvestAliases.ts'
import {createNameIndex} from '../../names/nameIndex.ts'
import {loadPinyin} from '../../names/pinyin/pinyinReader.ts'

/**
 * Says of the posts below a folder how many names in their front matter become how many entities,
 * as an import makes them; which of those are likely to be the same; what their texts say about
 * names; and how often they mention whom.
 */
export async function printCorpus(folder: string): Promise<void> {
  const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const names = texts.flatMap((text) => readNames(text, defaultFrontMatterTable))
  const registry = createNameRegistry([])
  for (const name of names) registry.want(name)
  const entities = registry
    .settle()
    .map(({_id, _type, name, aliases = []}) => ({id: _id, type: _type, name, aliases}))
  const strings = new Set(names.map(({name, to}) => `${to.join()} ${name}`)).size
  console.log(
    `${names.length} names in ${texts.length} posts, ${strings} of them different, are ${entities.length} entities`,
  )
  console.table(countBy(entities, ({type}) => type))

  const read = await loadPinyin()
  const index = createNameIndex(entities)
  index.usePinyin(read)
  const duplicates = index.duplicates()
  const certain = duplicates.filter(({score}) => score >= CERTAIN)
  console.log(`${certain.length} pairs are certain, ${duplicates.length - certain.length} likely`)
  console.table(countBy(duplicates, ({reason}) => reason))
  for (const duplicate of sample(duplicates)) console.log(inShort(duplicate))

  const bodies = texts.map((text) => splitFrontMatter(text).rawBody)
  const paragraphs = bodies.flatMap((body) => body.split(/\n\s*\n/))
  const harvested = paragraphs.flatMap((paragraph) => harvestAliases(paragraph, index, {read}))
  console.log(`${harvested.length} passages in ${paragraphs.length} paragraphs are about names`)
  console.table(countBy(harvested, ({kind, evidence}) => `${kind} by ${evidence.edge}`))
  const mentions = bodies.flatMap((body) => index.mentions(body))
  const ambiguous = mentions.filter(({ids}) => ids.length > 1)
  console.log(`${mentions.length} mentions, ${ambiguous.length} of them ambiguous`)
}

/** A hundred of them, from the surest to the least sure. */
function sample(duplicates: readonly Duplicate[]): Duplicate[] {
  const step = Math.max(1, duplicates.length / 100)
  return duplicates.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function inShort({score, reason, ids, names}: Duplicate): string {
  const [type] = ids[0].split('-')
  return `${score.toFixed(2)} ${reason} (${type}): ${names.join(' = ')}`
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted((one, other) => other[1] - one[1]))
}
