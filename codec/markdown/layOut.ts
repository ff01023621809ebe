import type {BodyBlock, TextBlock} from './blockTypes.ts'
import {readMarker} from './blocks/listMarker.ts'
import {NO_FILE, type BodyFile, type SourcedBlock} from './bodySource.ts'
import {constructs, writeBlock} from './constructs.ts'
import type {Definitions} from './definitions.ts'
import {gapAt, gapBefore, gapBetween, type Written} from './gaps.ts'
import {writeText} from './inline/writeText.ts'
import {meaningOf, withLineFeeds} from './meaning.ts'
import {readBody} from './readBody.ts'
import type {WriteContext} from './writeContext.ts'

/** A block as it is written, and what stands between the one before and it. */
export interface LaidOutBlock {
  readonly gap: string
  readonly text: string
}

export interface LayoutOptions {
  readonly file: BodyFile
  readonly lineEnd: string
  readonly definitions: Definitions
  /** Indices of blocks that are not written with the bytes of the file. */
  readonly rewritten: ReadonlySet<number>
  /** Those stand at a distance from their neighbours, whatever the file has there. */
  readonly isApart: boolean
}

/** Writes every block: with its bytes in the file where they still say what it says. */
export function layOut(
  blocks: readonly SourcedBlock[],
  options: LayoutOptions,
): readonly LaidOutBlock[] {
  const {file, lineEnd, rewritten, isApart} = options
  const written: Written[] = []
  for (let index = 0; index < blocks.length;) {
    const items = itemsFrom(blocks, index)
    const around = [blocks[index - 1], blocks[index + items.length]]
    if (items.length > 0) written.push(...writeItems(items, index, around, options))
    else written.push(...blocks.slice(index, index + 1).map((one) => writeOne(one, index, options)))
    index += Math.max(1, items.length)
  }
  return written.map((one, index) => {
    const before = written[index - 1]
    const isFree = isApart && (rewritten.has(index) || rewritten.has(index - 1))
    return {
      gap:
        before === undefined ? gapBefore(file) : gapBetween(before, one, isFree, {file, lineEnd}),
      text: one.verbatim ? one.text : one.text.replaceAll('\n', lineEnd),
    }
  })
}

function writeOne(one: SourcedBlock, index: number, options: LayoutOptions): Written {
  const source = sourceOf(one, options.file)
  if (source !== undefined && one.isSame && !options.rewritten.has(index)) {
    return {...one, text: source, verbatim: true, apart: false}
  }
  const text = writeBlock(one.block, contextOf(one, options))
  return {...one, text, verbatim: false, apart: false}
}

interface SourcedItem extends SourcedBlock {
  readonly block: TextBlock
}

function itemsFrom(blocks: readonly SourcedBlock[], start: number): readonly SourcedItem[] {
  const items: SourcedItem[] = []
  for (let index = start; ; index += 1) {
    const one = blocks[index]
    if (one?.block._type !== 'block' || one.block.listItem === undefined) return items
    items.push({...one, block: one.block})
  }
}

function writeItems(
  items: readonly SourcedItem[],
  start: number,
  around: readonly (SourcedBlock | undefined)[],
  options: LayoutOptions,
): readonly Written[] {
  const listItems = items.map((item, index) => {
    const {block, slice} = item
    const text = sourceOf(item, options.file)
    if (text === undefined || slice === undefined) return {block}
    const follows = items[index - 1]?.slice === slice - 1
    const isRewritten = options.rewritten.has(start + index)
    const isSame = !isRewritten && (item.isSame || hasSameText(block, text))
    return {block, source: {text, follows, isRewritten, isSame}}
  })
  const write = (block: TextBlock) => writeBlock(block, contextOf({block}, options))
  const [before, behind] = around.map(listSign)
  const written = constructs.list.write(listItems, {before, behind}, write)
  const next = listItems.findIndex(({source}) => source?.follows)
  const listGap = gapAt(options.file, items[next - 1]?.slice)
  return items.flatMap((item, index) => {
    const one = written[index]
    return one === undefined ? [] : {...item, ...one, listGap}
  })
}

/** Whether the source of an item says what it says, whatever list it stands in. */
function hasSameText(block: TextBlock, source: string): boolean {
  const [only, ...others] = readBody(source.slice(readMarker(source)?.length)).body
  if (only?._type !== 'block' || only.listItem !== undefined || others.length > 0) return false
  return meaningOf({...block, ...only}) === meaningOf(block)
}

/** The sign of a list that is kept as Markdown: another list with that sign would go on with it. */
function listSign(one: SourcedBlock | undefined): string | undefined {
  return one?.block._type === 'rawMarkdown' ? readMarker(one.block.markdown)?.sign : undefined
}

function contextOf(
  one: Pick<SourcedBlock, 'block'> & Partial<SourcedBlock>,
  options: LayoutOptions,
): WriteContext {
  const {file, definitions} = options
  const isDetails = one.block._type === 'originalText'
  const former = sourceOf(one, file) ?? (isDetails ? firstDetails(file) : undefined)
  return {
    former: former && withLineFeeds(former),
    text: (content, place) => writeText(content, place, definitions),
    inside: (blocks) => writeInside(blocks, definitions),
  }
}

function sourceOf({slice}: Partial<SourcedBlock>, {rawBody, slices}: BodyFile): string | undefined {
  const found = slice === undefined ? undefined : slices[slice]
  return found && rawBody.slice(found.start, found.end)
}

function firstDetails({rawBody, slices}: BodyFile): string | undefined {
  const first = slices.find(({start}) => /^\s*<details/i.test(rawBody.slice(start, start + 12)))
  return first && rawBody.slice(first.start, first.end)
}

function writeInside(blocks: readonly BodyBlock[], definitions: Definitions): string {
  const sourced = blocks.map((block) => ({
    block,
    slice: undefined,
    fingerprint: '',
    isSame: false,
  }))
  return layOut(sourced, {
    file: NO_FILE,
    lineEnd: '\n',
    definitions,
    rewritten: new Set(),
    isApart: false,
  })
    .map(({gap, text}) => gap + text)
    .join('')
}
