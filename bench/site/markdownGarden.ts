import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {GardenDocument} from '../support/garden.ts'
import {createGarden} from '../support/garden.ts'

/** The keys of the front matter that hold names, and the fields of the made-up posts with them. */
const NAMES = {
  people: 'people',
  companies_orgs: 'companies',
  products_models: 'products',
  media_books: 'media',
  tags: 'tags',
} as const

/** Names in a garden for each of its posts. */
const NAMES_PER_POST = 4

/** Writes made-up posts as Markdown files with the front matter of the garden, all of them finished. */
export function writeMarkdownGarden(folder: string, posts: number): void {
  mkdirSync(folder, {recursive: true})
  const names = new Map<string, string>()
  for (const document of createGarden(posts, posts * NAMES_PER_POST)) {
    if (document._type === 'post') {
      writeFileSync(join(folder, `${document._id}.md`), markdownOf(document, names))
    } else {
      names.set(document._id, textOf(document['name']))
    }
  }
}

function markdownOf(post: GardenDocument, names: ReadonlyMap<string, string>): string {
  const lists = Object.entries(NAMES).map(([key, field]) => {
    const list = objectsIn(post[field]).map(({_ref}) => `\n- ${names.get(textOf(_ref)) ?? ''}`)
    return `${key}:${list.length === 0 ? ' []' : list.join('')}`
  })
  const paragraphs = objectsIn(post['body']).map(({children}) =>
    objectsIn(children)
      .map(({text, marks}) => (String(marks) === 'strong' ? `**${textOf(text)}**` : textOf(text)))
      .join(''),
  )
  const frontMatter = [
    `title: ${textOf(post['title'])}`,
    `date: ${textOf(post['date'])}`,
    `summary: ${textOf(post['summary'])}`,
    'area: geopolitics',
    'category: geopolitics',
    ...lists,
    'layout: post.njk',
    'status: evergreen',
    'draft: false',
  ]
  return `---\n${frontMatter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object') : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
