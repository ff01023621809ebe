import {markdownIssues as issues} from '../issues/markdownIssues.ts'
import type {CodecIssue, Place} from '../issues/issue.ts'
import {DEEPEST_LEVEL} from './blocks/list.ts'
import type {BodyBlock, FigureBlock, TextBlock} from './blockTypes.ts'
import {inlineRuns} from './inline/inlineRuns.ts'

/** Where an uploaded image is to be found from the file; undefined where nobody knows. */
export type AddressOf = (figure: FigureBlock) => string | undefined

/** Something to say about a block, once it is known on which line it is written. */
export interface Finding {
  /** Of the block, or of the one behind a block that is left out. */
  readonly index: number
  readonly issueAt: (place: Place) => CodecIssue
}

/**
 * A body as Markdown can say it: without blocks that say nothing, and with lists that lie within
 * each other without gaps. Whatever that changes is found.
 */
export function prepareBody(
  body: readonly BodyBlock[],
  addressOf: AddressOf,
): {blocks: readonly BodyBlock[]; findings: readonly Finding[]} {
  const findings: Finding[] = []
  const blocks: BodyBlock[] = []
  const lists: OpenList[] = []
  for (const block of body) {
    const find = (issueAt: Finding['issueAt']) => findings.push({index: blocks.length, issueAt})
    if (isEmpty(block)) {
      find(issues.emptyBlock)
    } else if (block._type === 'block' && block.listItem !== undefined) {
      const fitted = fitIntoList(block, lists)
      if (fitted.level !== (block.level ?? 1)) find(issues.listLevel)
      blocks.push(fitted)
      continue
    } else if (block._type === 'figure' && !block.src) {
      const src = addressOf(block) ?? ''
      if (src === '') find(issues.figureWithoutAddress)
      blocks.push({...block, src})
    } else if (block._type === 'originalText') {
      const inside = prepareBody(block.content, addressOf)
      for (const {issueAt} of inside.findings) find(issueAt)
      blocks.push({...block, content: inside.blocks.filter((one) => one._type === 'block')})
    } else blocks.push(block)
    lists.length = 0
  }
  return {blocks, findings}
}

/** Nothing of it could be read back. */
function isEmpty(block: BodyBlock): boolean {
  switch (block._type) {
    case 'block': {
      const isHeading = block.style !== 'normal' && block.style !== 'blockquote'
      return !isHeading && block.listItem === undefined && inlineRuns(block).length === 0
    }
    case 'table':
      return block.header.length === 0 && block.rows.every(({cells}) => cells.length === 0)
    case 'rawMarkdown':
      return block.markdown.trim() === ''
    default:
      return false
  }
}

interface OpenList {
  readonly listItem: TextBlock['listItem']
  /** As its first item says. */
  readonly start: number | undefined
}

/** An item with the level that its list has, and a first number only where one is needed. */
function fitIntoList(block: TextBlock, lists: OpenList[]): TextBlock {
  const level = Math.max(1, Math.min(block.level ?? 1, lists.length + 1, DEEPEST_LEVEL))
  lists.length = Math.min(lists.length, level)
  const before = lists[level - 1]
  const {listStart, ...item} = block
  const isNumber = block.listItem === 'number'
  const behindNumbers = isNumber && before?.listItem === 'number'
  // Whoever presses Enter in the first item gets its number with the next one.
  const goesOn = behindNumbers && (listStart === undefined || listStart === before.start)
  if (!goesOn) lists[level - 1] = {listItem: block.listItem, start: listStart}
  const isStated = isNumber && listStart !== undefined && !goesOn
  const states = isStated && (listStart !== 1 || behindNumbers)
  const style =
    inlineRuns(block).length === 0 && block.style === 'blockquote' ? 'normal' : block.style
  return {...item, style, level, ...(states ? {listStart} : {})}
}
