import {markdownIssues as issues} from '../../issues/markdownIssues.ts'
import type {Construct, ConstructReader, ReadBlock, ReadContext} from '../readContext.ts'
import {splitConstructs} from '../splitConstructs.ts'
import {toTextBlock} from './textBlock.ts'

/** Portable Text editors indent no further. */
const DEEPEST = 10

/**
 * A list whose items are a paragraph each, with lists below them or without: Portable Text knows
 * no other. Anything else in an item keeps the whole list as Markdown.
 */
export const readList: ConstructReader = (construct, context) => {
  if (!fits(construct, 1)) return 'list-with-blocks'
  return listBlocks(construct, 1, context)
}

function fits(list: Construct, level: number): boolean {
  if (level > DEEPEST) return false
  return splitConstructs(list.inside).every((item) => {
    const [text, ...below] = splitConstructs(item.inside)
    if (text === undefined) return true
    if (text.open.type !== 'paragraph_open') return false
    return below.every((part) => isList(part) && fits(part, level + 1))
  })
}

function listBlocks(list: Construct, level: number, context: ReadContext): ReadBlock[] {
  const numbered = list.open.type === 'ordered_list_open'
  const start = numbered ? Number(list.open.attrGet('start') ?? 1) : 1
  if (start !== 1) context.report(issues.listStart(context.placeOf(list.startLine), start))
  return splitConstructs(list.inside).flatMap((item, index) => {
    const [text, ...below] = splitConstructs(item.inside)
    const block = toTextBlock(
      text?.inside[0]?.children ?? [],
      {
        startLine: item.startLine,
        endLine: text?.endLine ?? item.startLine + 1,
        style: 'normal',
        list: {
          listItem: numbered ? 'number' : 'bullet',
          level,
          ...(index === 0 && start !== 1 ? {listStart: start} : {}),
        },
      },
      context,
    )
    return [block, ...below.flatMap((part) => listBlocks(part, level + 1, context))]
  })
}

function isList({open}: Construct): boolean {
  return open.type === 'bullet_list_open' || open.type === 'ordered_list_open'
}
