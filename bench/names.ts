import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {fold} from '../names/fold/fold.ts'
import {FoldBuffer} from '../names/fold/foldBuffer.ts'
import {NameTable} from '../names/keys/nameTable.ts'
import {createMentionReader} from '../names/mentions/mentionReader.ts'
import {PrefixFilter} from '../names/mentions/prefixFilter.ts'
import {createNameIndex} from '../names/nameIndex.ts'
import {loadPinyin} from '../names/pinyin/pinyinReader.ts'
import type {NamedEntity} from '../names/entity.ts'
import {createBodies, type Body} from './names/bodies.ts'
import {createEntities} from './names/entities.ts'
import {createMatcher, createMiniSearch} from './names/peers.ts'
import {createQueries, createTypos, type Query} from './names/queries.ts'
import {race} from './support/timing.ts'

/**
 * Times mentions, search and the making of the index against the libraries that do the like, over
 * made-up names. Trust the ratios, not the times.
 *
 *   npm run bench -- names [--entities 100000] [--only mentions|search|build|corpus] [--corpus DIR]
 *
 * `--corpus` reads the posts below a folder instead: how many names become how many entities, and
 * which are likely to be duplicates.
 */
const {values} = parseArgs({
  args: process.argv.slice(process.argv[2] === 'names' ? 3 : 2),
  options: {
    entities: {type: 'string', default: '100000'},
    only: {type: 'string'},
    corpus: {type: 'string'},
  },
})

/** Runs before the clock runs, so that all code is compiled for good. */
const WARM_UP = 400

const count = Number(values.entities)
const wants = (part: string) => (values.only ?? part) === part && values.corpus === undefined

if (values.corpus !== undefined) {
  const {printCorpus} = await import('./names/corpus.ts')
  await printCorpus(values.corpus)
}
if (wants('mentions')) compareMentions(createEntities(count))
if (wants('search')) await compareSearch(createEntities(count))
if (wants('build')) compareBuilds()

function compareMentions(all: readonly NamedEntity[]): void {
  const table = [count / 100, count / 10, count].map((size) => {
    const entities = all.slice(0, size)
    const bodies = createBodies(10, entities)
    const texts = bodies.map((body) => body.join('\n'))
    const folded = texts.map(fold)
    const index = createNameIndex(entities)
    // The peer knows no words that are never mentions.
    const bare = createNameIndex(entities, {commonWords: [], wholeWords: []})
    const matcher = createMatcher(entities)
    const contestants = [
      {name: 'floor', run: inTurns(texts, floorOf(entities))},
      {name: 'mentions', run: inTurns(texts, (text) => index.mentions(text))},
      {name: 'bare', run: inTurns(texts, (text) => bare.mentions(text))},
      {name: 'paragraph', run: inTurns(bodies.map(editor(index)), (edit) => edit())},
      {name: 'aho-corasick', run: inTurns(folded, (text) => matcher.matchInText(text))},
    ]
    for (const {run} of contestants) for (let turn = 0; turn < WARM_UP; turn += 1) run()
    const times = race(contestants, {rounds: 41})
    const time = (name: string) => times.get(name) ?? Number.NaN
    const found = texts.map((text) => bare.mentions(text).length)
    const matched = folded.map((text) => matcher.matchInText(text).length)
    return {
      entities: size,
      'floor µs': round(time('floor') * 1000),
      'mentions µs': round(time('mentions') * 1000),
      '× floor': round(time('mentions') / time('floor')),
      'aho-corasick × bare': round(time('aho-corasick') / time('bare')),
      'mentions / edited paragraph': round(time('mentions') / time('paragraph')),
      'bare finds of matched': `${sum(found)} of ${sum(matched)}`,
    }
  })
  console.table(table)
}

/** What no scan can do without: to fold the text, and to ask of each pair of units for a name. */
function floorOf(entities: readonly NamedEntity[]): (text: string) => number {
  const names = new NameTable()
  for (const entity of entities) names.put(entity)
  const filter = new PrefixFilter()
  for (let key = 0; key < names.keys.size; key += 1) filter.add(names.keys, key)
  const buffer = new FoldBuffer()
  return (text) => {
    const {units, length} = buffer.fold(text)
    let passed = 0
    for (let at = 0; at < length - 1; at += 1) {
      if (filter.hasPair(units[at] ?? 0, units[at + 1] ?? 0)) passed += 1
    }
    return passed
  }
}

/** Edits one paragraph of a body after the other, and reads the mentions in all of it. */
function editor(index: Parameters<typeof createMentionReader>[0]): (body: Body) => () => unknown {
  return (body) => {
    const read = createMentionReader(index)
    const versions = ['', '的'].map((typed) =>
      body.map((text, at) => ({key: `k${at}`, text: text.slice(0, 60) + typed + text.slice(60)})),
    )
    const paragraphs = [...(versions[0] ?? [])]
    let edits = 0
    return () => {
      const at = edits % paragraphs.length
      const other = versions[1 - (Math.floor(edits / paragraphs.length) % 2)]?.[at]
      if (other !== undefined) paragraphs[at] = other
      edits += 1
      return read(paragraphs)
    }
  }
}

async function compareSearch(entities: readonly NamedEntity[]): Promise<void> {
  const index = createNameIndex(entities)
  index.usePinyin(await loadPinyin())
  index.prepareSearch()
  const peer = createMiniSearch(entities)
  const queries = createQueries(300, entities)
  const search = (text: string) => index.search(text).map(({id}) => id)
  const searchPeer = (text: string) =>
    peer
      .search(text)
      .slice(0, 20)
      .map(({id}) => id)
  const [own, others] = [percentiles(queries, search, 5), percentiles(queries, searchPeer, 1)]
  console.table({
    dateline: {...own, ...recall(entities, search)},
    minisearch: {...others, ...recall(entities, searchPeer)},
    'minisearch × dateline': {
      'p50 ms': round(others['p50 ms'] / own['p50 ms']),
      'p95 ms': round(others['p95 ms'] / own['p95 ms']),
    },
  })
}

type Search = (text: string) => readonly string[]

function percentiles(queries: readonly Query[], search: Search, rounds: number) {
  const times = queries.map(({text}) => {
    const measured = Array.from({length: rounds}, () => {
      const start = performance.now()
      search(text)
      return performance.now() - start
    })
    return Math.min(...measured)
  })
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN)
  return {'p50 ms': at(0.5), 'p95 ms': at(0.95)}
}

/** Of names with one typing error, how many are among the first twenty. */
function recall(entities: readonly NamedEntity[], search: Search) {
  const found = (script: 'latin' | 'chinese') => {
    const typos = createTypos(200, entities, script)
    const hits = typos.filter(({text, id}) => search(text).includes(id))
    return `${round((100 * hits.length) / typos.length)} %`
  }
  return {'typos in Latin': found('latin'), 'in Chinese': found('chinese')}
}

function compareBuilds(): void {
  const parts = ['mentions', 'aho-corasick', 'search', 'pinyin', 'minisearch']
  console.table(Object.fromEntries(parts.map((part) => [part, measured(part)])))
}

/** The middle one of three processes. */
function measured(part: string): {ms: number; MB: number} {
  const file = join(import.meta.dirname, 'names', 'memory.ts')
  const runs = Array.from({length: 3}, () => {
    const args = ['--expose-gc', file, part, String(count)]
    const {stdout} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    const run: {milliseconds: number; megabytes: number} = JSON.parse(stdout)
    return run
  })
  const [, run] = runs.toSorted((one, other) => one.milliseconds - other.milliseconds)
  return {ms: round(run?.milliseconds ?? Number.NaN), MB: round(run?.megabytes ?? Number.NaN)}
}

function inTurns<Item>(items: readonly Item[], run: (item: Item) => unknown): () => unknown {
  let turn = 0
  return () => {
    const item = items[turn % items.length]
    turn += 1
    return item === undefined ? undefined : run(item)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** To three digits. */
function round(value: number): number {
  return Number(value.toPrecision(3))
}
