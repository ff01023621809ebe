import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {useGarden} from '../queries/support/useGarden.ts'
import {useSite} from './support/useSite.ts'

// Whole files of a small garden. `GOLDEN=write` writes them anew; look at the difference before you
// commit it.
const FOLDER = join(import.meta.dirname, '../golden/site')
const writing = process.env['GOLDEN'] === 'write'

const garden = useGarden()
const chinese = useSite(garden.site)
const english = useSite(garden.site, {
  DATELINE_SITE_LANGUAGE: 'en-US',
  DATELINE_SITE_TITLE: 'A garden',
  DATELINE_SITE_URL: 'https://someone.example/garden',
})

describe('a file of the site', () => {
  test.each([
    'index.html',
    'posts/gyeongju/index.html',
    'people/xi/index.html',
    'people/xi/speaking/index.html',
    'tags/trade/index.html',
    'tags/trade-war/index.html',
    'glossary/index.html',
    'names/index.html',
    'search/index.html',
    'search/names.json',
    'search/posts-1.json',
    'feed.xml',
    'feed.json',
    'sitemap.xml',
    'robots.txt',
    '_redirects',
  ])('%s', (path) => expectGolden(path, chinese.read(path)))

  test.each(['posts/gyeongju/index.html', 'feed.xml', '_redirects'])(
    'in English, below a folder of its host: %s',
    (path) => expectGolden(`en/${path}`, english.read(path)),
  )
})

test('every address that has a page', () => {
  expectGolden('files.txt', `${chinese.files().join('\n')}\n`)
})

function expectGolden(path: string, content: string): void {
  const golden = join(FOLDER, path)
  if (writing) {
    mkdirSync(dirname(golden), {recursive: true})
    writeFileSync(golden, content)
  }
  expect(content).toBe(readFileSync(golden, 'utf8'))
}
