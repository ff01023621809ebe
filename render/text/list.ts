import type {ResolvedTextBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {renderInline} from './inline.ts'
import {element, type RenderElement} from '../tree.ts'

/** List items that follow each other, as the lists that they make: by depth and kind. */
export function renderLists(
  items: readonly ResolvedTextBlock[],
  context: RenderContext,
): RenderElement[] {
  const lists: RenderElement[] = []
  for (let rest = items; rest[0] !== undefined;) {
    const first = rest[0]
    const isOfList = (item: ResolvedTextBlock) =>
      levelOf(item) > levelOf(first) ||
      (levelOf(item) === levelOf(first) && item.listItem === first.listItem)
    const end = rest.findIndex((item) => !isOfList(item))
    const own = end === -1 ? rest : rest.slice(0, end)
    lists.push(renderList(first, own, context))
    rest = rest.slice(own.length)
  }
  return lists
}

function renderList(
  first: ResolvedTextBlock,
  items: readonly ResolvedTextBlock[],
  context: RenderContext,
): RenderElement {
  const starts = items.flatMap((item, index) => (levelOf(item) === levelOf(first) ? [index] : []))
  const children = starts.map((start, index) => {
    const [item = first, ...deeper] = items.slice(start, starts[index + 1])
    return element('li', context.editing(item), [
      ...renderInline(item, context),
      ...renderLists(deeper, context),
    ])
  })
  return first.listItem === 'number'
    ? element('ol', {start: startOf(first)}, children)
    : element('ul', {}, children)
}

function levelOf({level}: ResolvedTextBlock): number {
  return level ?? 1
}

/** The number of the first item, where the file counts from another than 1. */
function startOf(item: ResolvedTextBlock): string | undefined {
  const start: unknown = 'listStart' in item ? item.listStart : undefined
  return Number.isInteger(start) && start !== 1 ? String(start) : undefined
}
