import {markdownIssues as issues} from '../../issues/markdownIssues.ts'
import type {TextBlock} from '../blockTypes.ts'
import type {Construct, ConstructReader, ReadBlock, ReadContext} from '../readContext.ts'
import {splitConstructs} from '../splitConstructs.ts'
import {headingStyle} from './heading.ts'
import {toTextBlock} from './textBlock.ts'

/** Portable Text editors indent no further. */
export const DEEPEST_LEVEL = 10

/**
 * A list whose items are one paragraph, heading or quoted paragraph each, with lists below them or
 * without: Portable Text knows no other. Anything else in an item keeps the whole list as Markdown.
 */
export const readList: ConstructReader = (construct, context) => {
  if (!fits(construct, 1)) return 'list-with-blocks'
  return listBlocks(construct, 1, context)
}

/** A list's item: its own text, if it has any, and the lists below it. */
interface Item {
  readonly text: string
  /** Behind the lines of its text. */
  readonly endLine: number | undefined
  readonly style: TextBlock['style']
  readonly below: readonly Construct[]
}

function fits(list: Construct, level: number): boolean {
  if (level > DEEPEST_LEVEL) return false
  return splitConstructs(list.inside).every((item) => {
    const below = itemOf(item)?.below
    return below?.every((part) => isList(part) && fits(part, level + 1)) ?? false
  })
}

/** Undefined where the item holds what no block of text can say. */
function itemOf({inside, startLine}: Construct): Item | undefined {
  const [first, ...rest] = splitConstructs(inside)
  if (first === undefined) return EMPTY
  switch (first.open.type) {
    case 'paragraph_open':
      return {...first, style: 'normal', below: rest}
    case 'heading_open':
      return {...first, style: headingStyle(first), below: rest}
    case 'blockquote_open': {
      const [quoted, ...others] = splitConstructs(first.inside)
      if (quoted?.open.type !== 'paragraph_open' || others.length > 0) return undefined
      return {...first, text: quoted.text, style: 'blockquote', below: rest}
    }
    default:
      // Without a text of its own, the item is at least a line of its own.
      if (first.startLine === startLine) return undefined
      return {...EMPTY, below: [first, ...rest]}
  }
}

const EMPTY: Item = {text: '', endLine: undefined, style: 'normal', below: []}

function listBlocks(list: Construct, level: number, context: ReadContext): ReadBlock[] {
  const numbered = list.open.type === 'ordered_list_open'
  const start = numbered ? Number(list.open.attrGet('start') ?? 1) : 1
  if (start !== 1) context.report(issues.listStart(context.placeOf(list.startLine), start))
  // Numbers that start anew right behind other numbers would seem to go on.
  const states = numbered && (start !== 1 || list.follows === list.open.type)
  return splitConstructs(list.inside).flatMap((construct, index) => {
    const {text, endLine, style, below} = itemOf(construct) ?? EMPTY
    const {startLine} = construct
    const block = toTextBlock(
      text,
      {
        startLine,
        endLine: endLine ?? startLine + 1,
        style,
        list: {
          listItem: numbered ? 'number' : 'bullet',
          level,
          ...(states && index === 0 ? {listStart: start} : {}),
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
