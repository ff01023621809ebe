import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {firstPage, wholePostsQuery} from '../../queries/index.ts'
import {useSampleGarden} from '../queries/support/useSampleGarden.ts'
import {plainPages} from './support/plainGarden.ts'

// The configuration of Eleventy in README.md, as it stands there but for where packages lie.
const ROOT = join(import.meta.dirname, '../..')
const garden = useSampleGarden()

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-eleventy-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

test("Eleventy's own pages come out of the dataset with the layout of the garden", async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const snippet = /```js\n(\/\/ eleventy\.config\.js\n[\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const here = (path: string) => pathToFileURL(join(ROOT, path)).href
  const config = join(folder, 'eleventy.config.mjs')
  writeFileSync(
    config,
    snippet
      .replace("'@sanity/client'", `'${import.meta.resolve('@sanity/client')}'`)
      .replace("'sanity-plugin-dateline/html'", `'${here('render/html/index.ts')}'`)
      .replace("'sanity-plugin-dateline/queries'", `'${here('queries/index.ts')}'`)
      .replace(
        "process.env.LAKE ?? 'http://127.0.0.1:3334'",
        `'${garden.site().config().apiHost}'`,
      ),
  )
  const {default: configure} = await import(pathToFileURL(config).href)
  const pages = await plainPages(folder, configure)

  const posts = await garden.site().fetch(wholePostsQuery, {...firstPage, limit: 100})
  expect(Object.keys(pages).toSorted()).toEqual(posts.map(({slug}) => `/posts/${slug}/`).toSorted())
  for (const {slug, title} of posts) expect(pages[`/posts/${slug}/`]).toContain(`<title>${title}`)
})
