import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {defaultFrontMatterTable, REVIEW_STATUSES} from '../../codec/frontMatter/table.ts'
import {hanRuns, sharedRuns, wordRuns} from './sharedRuns.ts'

const samples = resolve(import.meta.dirname, '../../samples')
const seeds = resolve(import.meta.dirname, '../../../shared/seeds')

const posts = filesBelow(join(samples, 'garden'))
  .filter((path) => path.endsWith('.md'))
  .map(readPost)

const entities = readList('entities.json')
const taxonomy = readList('taxonomy.json')
const sources = readList('sources.json')

describe('the sample garden', () => {
  test('has a post in each status, and one that the site leaves out', () => {
    const statuses = new Set(posts.map(({data}) => data['status']))
    expect([...statuses].toSorted()).toEqual([...REVIEW_STATUSES].toSorted())
    expect(new Set(posts.map(({data}) => data['draft']))).toEqual(new Set([true, false]))
    expect(posts.filter(({data}) => data['exclude'] === true)).toHaveLength(1)
  })

  test.each(posts)('$name has a title, a summary and a calendar day', ({data}) => {
    expect(data['title']).toMatch(/\p{Script=Han}{4,}/u)
    expect(data['summary']).toMatch(/\p{Script=Han}{4,}/u)
    expect(calendarDay(data['date'])).toMatch(/^202[56]-\d\d-\d\d$/)
  })

  test.each(posts)('$name uses only keys of the front-matter table', ({data}) => {
    const known: readonly string[] = defaultFrontMatterTable.flatMap((field) => [
      field.key,
      ...('olderKeys' in field ? field.olderKeys : []),
    ])
    expect(Object.keys(data).filter((key) => !known.includes(key))).toEqual([])
  })

  test.each(posts)('$name names only what the three lists know', ({data}) => {
    expect(referredNames(data).filter(({name, types}) => !isKnown(name, types))).toEqual([])
  })

  test.each(posts)('$name links only to files that are there', ({path, body}) => {
    const targets = [...body.matchAll(/\]\((\.[^)\s#]+)/g)].map((match) => match[1] ?? '')
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([])
  })

  test('shows pictures that are small and described in Chinese', () => {
    const pictures = posts.flatMap(({path, body}) =>
      [...body.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map((match) => ({
        alt: match[1] ?? '',
        file: join(dirname(path), match[2] ?? ''),
      })),
    )
    expect(pictures.length).toBeGreaterThan(1)
    for (const {alt, file} of pictures) {
      expect(alt).toMatch(/\p{Script=Han}{8,}/u)
      expect(statSync(file).size).toBeLessThan(150_000)
    }
  })

  test('shows every habit of the garden', () => {
    const all = posts.map(({text}) => text).join('\n')
    const habits = {
      'a term and its expansion': /\*\*冷战\*\*（Cold War: /,
      'a folded English text': /<details>\n<summary>/,
      'a paragraph of markup inside it': /<p class="english-text">/,
      'a table': /^\| --- \|/m,
      'a list in a list': /^ {3,}[-*1] ?/m,
      'a quotation': /^> /m,
      'a speaker turn': /^\*\*主持人\*\*：/m,
      'a query': /^```groq$/m,
      'traditional characters': /「總理」/,
      'a date in quotes': /^date: '/m,
      'a date without quotes': /^date: \d/m,
      'a value in typographic quotes': /^title: “/m,
      'a comment': /^# /m,
      'the older key': /^companies:$/m,
      'an indented list': /^tags:\n {2}- /m,
      'a list that is not indented': /^tags:\n- /m,
      'an empty list': /: \[\]$/m,
      'a null': /: null$/m,
    }
    const missing = Object.entries(habits).filter(([, pattern]) => !pattern.test(all))
    expect(missing.map(([habit]) => habit)).toEqual([])
  })
})

describe('the lists beside the garden', () => {
  test('hold each name once', () => {
    const names = [...entities, ...taxonomy].map((entry) => `${entry['type']} ${entry['name']}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('describe every entity in one Chinese sentence, and name it in Chinese and English', () => {
    const poor = entities.filter(
      (entry) =>
        !/^[^。]+。$/.test(String(entry['description'])) ||
        !/\S/.test(nameIn(entry, 'en')) ||
        !/\S/.test(nameIn(entry, 'zh-Hans')),
    )
    expect(poor).toEqual([])
  })

  test('list no taxonomy that no post uses', () => {
    const used = new Set(posts.flatMap(({data}) => referredNames(data).map(({name}) => name)))
    const unused = taxonomy.map((entry) => String(entry['name'])).filter((name) => !used.has(name))
    expect(unused).toEqual([])
  })

  test('describe each source in two sentences', () => {
    for (const source of sources) {
      expect(String(source['description'])).toMatch(/^[^。]+。[^。]+。$/)
    }
    expect(sources).toHaveLength(4)
  })
})

describe.skipIf(!existsSync(seeds))(
  'own words (skipped where ../shared with the texts that the facts come from is absent)',
  () => {
    const originals = existsSync(seeds) ? filesBelow(seeds).map(readPost) : []
    const names = [...entities, ...taxonomy].flatMap(allNames)

    test.each(posts)('$name shares no run of twelve Chinese characters', ({body}) => {
      const runs = hanRuns(body, 12, names)
      const shared = originals.flatMap((post) => sharedRuns(runs, hanRuns(post.body, 12, names)))
      expect(shared).toEqual([])
    })

    test.each(posts)('$name shares no run of eight English words', ({body}) => {
      const runs = wordRuns(body, 8)
      expect(originals.flatMap((post) => sharedRuns(runs, wordRuns(post.body, 8)))).toEqual([])
    })
  },
)

interface Post {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly data: Record<string, unknown>
  readonly body: string
}

function readPost(path: string): Post {
  const text = readFileSync(path, 'utf8')
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
  const data = match ? load(match[1] ?? '') : {}
  return {name: relative(samples, path), path, text, data: record(data), body: match?.[2] ?? text}
}

function readList(name: string): Record<string, unknown>[] {
  const value: unknown = JSON.parse(readFileSync(join(samples, name), 'utf8'))
  return Array.isArray(value) ? value.map(record) : []
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}

function calendarDay(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

function referredNames(data: Record<string, unknown>) {
  return defaultFrontMatterTable.flatMap((field) => {
    if (field.kind !== 'reference' && field.kind !== 'references') return []
    const keys = [field.key, ...('olderKeys' in field ? field.olderKeys : [])]
    const comma = field.kind === 'references' && field.form === 'comma'
    const types: readonly string[] = field.to
    return keys
      .flatMap((key) => strings(data[key]))
      .flatMap((value) => (comma ? value.split(/,\s*/) : [value]))
      .filter((name) => name !== '')
      .map((name) => ({name, types}))
  })
}

function isKnown(name: string, types: readonly string[]): boolean {
  return [...entities, ...taxonomy].some(
    (entry) => types.includes(String(entry['type'])) && allNames(entry).includes(name),
  )
}

function allNames(entry: Record<string, unknown>): string[] {
  return [
    ...strings(entry['name']),
    ...Object.values(record(entry['names'])).flatMap(strings),
    ...strings(entry['aliases']),
  ]
}

function nameIn(entry: Record<string, unknown>, language: string): string {
  return String(record(entry['names'])[language] ?? '')
}
