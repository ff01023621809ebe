import type {ResolvedBody} from '../../queries/resolvedBody.ts'
import type {RenderOptions} from '../options.ts'
import {renderBody} from '../renderBody.ts'
import type {RenderNode, Tag} from '../tree.ts'

/**
 * A body as HTML. Nothing in it can run: elements and attributes are those that Dateline makes, and
 * all that an editor or a file wrote is text between them.
 *
 * @param body as `postQuery` and `feedQuery` give it
 */
export function toHtml(body: ResolvedBody | null | undefined, options: RenderOptions = {}): string {
  return renderBody(body, options).map(write).join('\n')
}

const VOID: ReadonlySet<Tag> = new Set(['br', 'hr', 'img'])

function write(node: RenderNode): string {
  if (typeof node === 'string') return escape(node)
  const {tag, attributes, children} = node
  const start = `<${tag}${attributes.map(writeAttribute).join('')}>`
  return VOID.has(tag) ? start : `${start}${children.map(write).join('')}</${tag}>`
}

function writeAttribute([name, value]: readonly [string, string]): string {
  const escaped = escape(value).replaceAll('"', '&quot;')
  return name === 'textAlign' ? ` style="text-align:${escaped}"` : ` ${name}="${escaped}"`
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

function escape(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character)
}
