import type {FrontMatterTable} from '../frontMatter/table.ts'
import type {BodyBlock, TextBlock} from '../markdown/blockTypes.ts'
import {slugOf} from './ids.ts'

/** The title of a post whose front matter has none: its first heading, or else the file's name. */
export function defaultTitle(body: readonly BodyBlock[], path: string): string {
  const heading = body.find(
    (block): block is TextBlock => block._type === 'block' && /^h[1-6]$/.test(block.style),
  )
  const text = heading?.children.map((child) => (child._type === 'span' ? child.text : '')).join('')
  return text?.trim() || slugOf(path)
}

/** The field that a post's title is in. */
export function titleFieldOf(table: FrontMatterTable): string {
  return table.find(({key}) => key === 'title')?.field ?? 'title'
}
