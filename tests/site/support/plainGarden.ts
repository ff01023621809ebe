import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Eleventy, type UserConfig} from '@11ty/eleventy'

/** The layout that the posts of the garden name, as simple as one can be. */
const LAYOUT = `<!doctype html>
<title>{{ title }}</title>
<p>{{ area }} / {{ category }} · {{ status }} · {{ (people or []) | join(', ') }} · {{ (tags or []) | join(', ') }}</p>
{{ content | safe }}
`

/**
 * The pages that Eleventy itself makes of a folder of Markdown, by address. The layout is written
 * into the folder.
 */
export async function plainPages(
  folder: string,
  configure: (config: UserConfig) => void | Promise<void> = () => {},
): Promise<Record<string, string>> {
  mkdirSync(join(folder, '_includes'), {recursive: true})
  writeFileSync(join(folder, '_includes/post.njk'), LAYOUT)
  const eleventy = new Eleventy(folder, join(folder, '_site'), {
    quietMode: true,
    source: 'script',
    async config(config) {
      config.setUseGitIgnore(false)
      await configure(config)
    },
  })
  const pages = await eleventy.toJSON()
  return Object.fromEntries(pages.map(({url, content}) => [url, content]))
}
