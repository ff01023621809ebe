import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {Eleventy, type UserConfig} from '@11ty/eleventy'
import {fileOf, type Garden, type Page} from '../pages/page.ts'
import {words} from '../words.ts'
import {createTemplateTools, type TemplateTools} from './templateTools.ts'

/** A file of the site, below its root. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

const THEME = join(import.meta.dirname, '../theme')

/**
 * Renders pages by Eleventy, each as a virtual template with a layout out of `theme/_includes`. What
 * editors wrote is data of the templates, and never a template.
 *
 * @throws what Eleventy throws for a template that is wrong
 */
export async function renderPages(
  pages: readonly Page[],
  garden: Pick<Garden, 'settings' | 'directory' | 'dataSanity'>,
): Promise<readonly SiteFile[]> {
  const {settings} = garden
  const common = {
    tools: createTemplateTools(garden),
    words: words[settings.language],
    site: {title: settings.title, description: settings.description, url: settings.url.href},
  }
  const eleventy = new Eleventy(THEME, THEME, {
    quietMode: true,
    source: 'script',
    config(config) {
      config.setTemplateFormats(['11ty.js'])
      config.setUseGitIgnore(false)
      addFilters(config, Object.keys(common.tools))
      pages.forEach((page, index) => {
        config.addTemplate(inputOf(index), () => page.content ?? '', {
          ...common,
          ...page.data,
          address: page.address,
          layout: layoutOf(page),
          // Slugs may hold anything: Eleventy has names of its own, and `fileOf` says where it goes.
          permalink: `/${index}.html`,
        })
      })
    },
  })
  const rendered = new Map<string, string>()
  for (const {inputPath, content} of await eleventy.toJSON()) {
    rendered.set(inputPath.slice(inputPath.lastIndexOf('/') + 1), content)
  }
  return pages.map((page, index) => {
    const content = rendered.get(inputOf(index))
    if (content === undefined) throw new Error(`Eleventy left out ${fileOf(page)}`)
    return {path: fileOf(page), content}
  })
}

/**
 * Eleventy keeps layouts, with the filters of the run that read them first, for all later runs: the
 * filters take what they need out of the page that calls them.
 */
function addFilters(config: UserConfig, names: readonly string[]): void {
  for (const name of names) {
    config.addFilter(name, function (this: {ctx: {tools: TemplateTools}}, ...values: unknown[]) {
      return Reflect.apply(Reflect.get(this.ctx.tools, name), undefined, values)
    })
  }
}

const inputOf = (index: number): string => `${index}.11ty.js`

/** The layout of a page, where the theme has it; a name out of the dataset is no path. */
function layoutOf({layout}: Page): string | undefined {
  if (layout === undefined) return undefined
  const isKnown = /^[\w-]+\.njk$/.test(layout) && existsSync(join(THEME, '_includes', layout))
  return isKnown ? layout : 'post.njk'
}
