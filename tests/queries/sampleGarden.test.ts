import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {load, JSON_SCHEMA} from 'js-yaml'
import {expect, test} from 'vitest'
import {
  firstPage,
  frontMatterOf,
  frontMatterQuery,
  postsQuery,
  taxonomyIndexQuery,
} from '../../queries/index.ts'
import {SAMPLES, useSampleGarden} from './support/useSampleGarden.ts'

// What queries say of the samples, against what their files say.
const {site} = useSampleGarden()
const files = readdirSync(join(SAMPLES, 'garden'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.md'))
  .map(readSample)
// Evergreen posts are shown whatever their `draft` says; no sample is without a flag and a status.
const shown = files.filter(
  ({data}) =>
    (data['draft'] === false || data['status'] === 'evergreen') && data['exclude'] !== true,
)

test('the list of posts is that of the files that the site shows, newest first', async () => {
  const posts = await site().fetch(postsQuery, {...firstPage, limit: 100})
  const listed = posts.map(({date, slug}) => `${date} ${slug}`)
  expect(listed.toSorted().toReversed()).toEqual(listed)
  const expected = shown.map(({data, slug}) => `${String(data['date'])} ${slug}`)
  expect(listed.toSorted()).toEqual(expected.toSorted())
})

test('tags have as many posts as files carry them', async () => {
  const counts: Record<string, number> = {}
  for (const tag of shown.flatMap(({data}) => data['tags'])) {
    counts[String(tag)] = (counts[String(tag)] ?? 0) + 1
  }
  const tags = await site().fetch(taxonomyIndexQuery, {type: 'tag'})
  expect(Object.fromEntries(tags.map(({name, postCount}) => [name, postCount]))).toEqual(counts)
})

test.each(shown)('$slug keeps the front matter of its file', async ({slug, data}) => {
  const post = await site().fetch(frontMatterQuery, {slug})
  expect(post && frontMatterOf(post)).toMatchObject(plainKeys(data))
})

const NAMES = /^(?:people|companies.*|products_models|media_books|speaker|guest|author)$/

/** What a file fills in, without the names that may stand there under an alias. */
function plainKeys(data: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => !NAMES.test(key) && isFilled(value)),
  )
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && !(Array.isArray(value) && value.length === 0)
}

function readSample(path: string) {
  const text = readFileSync(join(SAMPLES, 'garden', path), 'utf8')
  const data = load(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '', {schema: JSON_SCHEMA})
  if (typeof data !== 'object' || data === null) throw new Error(`${path} has no front matter`)
  return {slug: basename(path, '.md'), data: Object.fromEntries(Object.entries(data))}
}
