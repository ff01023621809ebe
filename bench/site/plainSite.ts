import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {Eleventy} from '@11ty/eleventy'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {openSiteFolder} from '../../site/files/siteFolder.ts'
import {createTemplateTools} from '../../site/render/templateTools.ts'
import {readSettings} from '../../site/settings.ts'
import {POST_FIELDS, words} from '../../site/words.ts'

const THEME = join(import.meta.dirname, '../../site/theme')

/** The data of a page as Eleventy has it: the front matter by its keys, and the page itself. */
interface PageData extends Readonly<Record<string, unknown>> {
  readonly page: {readonly url: string; readonly date: Date}
}

/**
 * The pages of a folder of Markdown by Eleventy alone, with the templates of the site: names are
 * what the front matter says, and have no pages of their own.
 *
 * @returns the number of pages
 */
export async function buildPlainSite(folder: string, output: string): Promise<number> {
  cpSync(join(THEME, '_includes'), join(folder, '_includes'), {recursive: true})
  const settings = readSettings({})
  const nothing = {names: new Map(), posts: new Map(), speakers: new Map(), owners: new Map()}
  const tools = createTemplateTools({settings, directory: {...nothing, collisions: []}})
  const eleventy = new Eleventy(folder, output, {
    quietMode: true,
    source: 'script',
    config(config) {
      config.setTemplateFormats(['md'])
      config.setUseGitIgnore(false)
      for (const [name, filter] of Object.entries(tools)) config.addFilter(name, filter)
      config.addGlobalData('words', words[settings.language])
      config.addGlobalData('site', {...settings, url: settings.url.href})
      config.addGlobalData('layout', 'post.njk')
      for (const [name, compute] of Object.entries(COMPUTED)) {
        config.addGlobalData(`eleventyComputed.${name}`, () => compute)
      }
    },
  })
  const pages = await eleventy.toJSON()
  const written = openSiteFolder(output)
  for (const {url, content} of pages) await written.write(`${url.slice(1)}index.html`, content)
  return pages.length
}

const KEYS = new Map<string, string>(defaultFrontMatterTable.map(({field, key}) => [field, key]))

/** What the templates want, out of the keys of the front matter. */
const COMPUTED = {
  address: ({page}: PageData) => page.url.slice(1),
  description: ({summary}: PageData) => summary ?? '',
  names: (data: PageData) =>
    POST_FIELDS.map((field) => ({field, items: namesIn(data, field)})).filter(
      ({items}) => items.length > 0,
    ),
  post(data: PageData) {
    const [area, category] = [namesIn(data, 'area'), namesIn(data, 'category')]
    const date = data.page.date.toISOString().slice(0, 10)
    return {
      ...data,
      date,
      updated: date,
      area: area[0],
      category: category[0],
      channel: null,
      author: namesIn(data, 'author'),
      tags: namesIn(data, 'tags'),
    }
  },
}

/** The names in a key, which holds a list of them, or one, or several between commas. */
function namesIn(data: PageData, field: string): {_id: string; name: string; names: null}[] {
  const value = data[KEYS.get(field) ?? field]
  const names = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []
  return names.map((name) => ({_id: '', name: String(name).trim(), names: null}))
}
