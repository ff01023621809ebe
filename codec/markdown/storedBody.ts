import {isRecord, itemsOf, textOf} from '../text/record.ts'
import type {
  BlockStyle,
  BodyBlock,
  FigureBlock,
  MarkDef,
  RawInline,
  Reference,
  Span,
  TableRow,
  TextBlock,
} from './blockTypes.ts'

type Fields = Readonly<Record<string, unknown>>

/** A body as a dataset has it, and what of it has no place in a file. */
export interface StoredBody {
  readonly blocks: readonly BodyBlock[]
  readonly unknown: readonly {readonly type: string; readonly index: number}[]
}

/**
 * Takes a stored body for what it is. Blocks that are complete are given as they are; in others,
 * such as a table without a row yet, what is missing is filled in with nothing.
 */
export function toBody(value: unknown): StoredBody {
  const blocks: BodyBlock[] = []
  const unknown: {type: string; index: number}[] = []
  for (const item of itemsOf(value)) {
    const fields = isRecord(item) ? item : {}
    const block = isTextBlock(item) ? item : BLOCKS[textOf(fields['_type'])]?.(fields)
    if (block === undefined) {
      unknown.push({type: textOf(fields['_type']) || '?', index: blocks.length})
    } else blocks.push(block)
  }
  return {blocks, unknown}
}

const BLOCKS: Readonly<Record<string, (fields: Fields) => BodyBlock>> = {
  block: toTextBlock,
  figure: (fields) => ({
    _type: 'figure',
    _key: textOf(fields['_key']),
    src: textOf(fields['src']),
    alt: textOf(fields['alt']),
    title: textOf(fields['title']),
    ...imageOf(fields['image']),
  }),
  codeBlock: (fields) => ({
    _type: 'codeBlock',
    _key: textOf(fields['_key']),
    language: textOf(fields['language']),
    code: textOf(fields['code']),
  }),
  table: (fields) => ({
    _type: 'table',
    _key: textOf(fields['_key']),
    header: textsOf(fields['header']),
    align: textsOf(fields['align']),
    rows: itemsOf(fields['rows']).map(toRow),
  }),
  divider: (fields) => ({_type: 'divider', _key: textOf(fields['_key'])}),
  originalText: (fields) => ({
    _type: 'originalText',
    _key: textOf(fields['_key']),
    summary: textOf(fields['summary']),
    language: textOf(fields['language']),
    content: itemsOf(fields['content']).filter(isRecord).map(toTextBlock),
  }),
  rawMarkdown: (fields) => ({
    _type: 'rawMarkdown',
    _key: textOf(fields['_key']),
    markdown: textOf(fields['markdown']),
    // Nothing is written of it.
    reason: 'not-read',
  }),
}

function isTextBlock(value: unknown): value is TextBlock {
  return (
    isRecord(value) &&
    value['_type'] === 'block' &&
    typeof value['_key'] === 'string' &&
    isStyle(value['style']) &&
    isListItem(value['listItem']) &&
    isOptionalNumber(value['level']) &&
    isOptionalNumber(value['listStart']) &&
    Array.isArray(value['markDefs']) &&
    value['markDefs'].every(isMarkDef) &&
    Array.isArray(value['children']) &&
    value['children'].every(isChild)
  )
}

function toTextBlock(fields: Fields): TextBlock {
  if (isTextBlock(fields)) return fields
  const {listItem, level, listStart, style} = fields
  const markDefs = itemsOf(fields['markDefs'])
  const dropped = markDefs.filter((one) => !isMarkDef(one)).flatMap((one) => keyOf(one) ?? [])
  return {
    _type: 'block',
    _key: textOf(fields['_key']),
    style: isStyle(style) ? style : 'normal',
    ...(listItem !== undefined && isListItem(listItem) ? {listItem} : {}),
    ...(typeof level === 'number' ? {level} : {}),
    ...(typeof listStart === 'number' ? {listStart} : {}),
    markDefs: markDefs.filter(isMarkDef),
    children: itemsOf(fields['children']).flatMap((child) => toChild(child, dropped)),
  }
}

/** A child, without the marks of annotations that are not complete, or that a file knows nothing of. */
function toChild(value: unknown, dropped: readonly string[]): readonly (Span | RawInline)[] {
  if (!isRecord(value)) return []
  const _key = textOf(value['_key'])
  if (value['_type'] === 'rawInline') {
    return [{_type: 'rawInline', _key, markdown: textOf(value['markdown'])}]
  }
  const marks = textsOf(value['marks']).filter((mark) => !dropped.includes(mark))
  return [{_type: 'span', _key, text: textOf(value['text']), marks}]
}

function toRow(value: unknown): TableRow {
  const fields = isRecord(value) ? value : {}
  return {_type: 'tableRow', _key: textOf(fields['_key']), cells: textsOf(fields['cells'])}
}

function imageOf(value: unknown): Pick<FigureBlock, 'image'> {
  const asset = isRecord(value) ? value['asset'] : undefined
  return isReference(asset) ? {image: {_type: 'image', asset}} : {}
}

function isChild(value: unknown): value is Span | RawInline {
  if (!isRecord(value)) return false
  if (value['_type'] === 'rawInline') return typeof value['markdown'] === 'string'
  const {_type, text, marks} = value
  return _type === 'span' && typeof text === 'string' && Array.isArray(marks) && marks.every(isText)
}

function isMarkDef(value: unknown): value is MarkDef {
  if (keyOf(value) === undefined || !isRecord(value)) return false
  switch (value['_type']) {
    case 'link':
      return isText(value['href']) && (value['title'] === undefined || isText(value['title']))
    case 'mention':
      return isReference(value['entity'])
    case 'glossaryTerm':
      return isReference(value['concept'])
    case 'citation':
      return isReference(value['source'])
    default:
      return false
  }
}

function isReference(value: unknown): value is Reference {
  return isRecord(value) && typeof value['_ref'] === 'string'
}

const STYLES: readonly unknown[] = [
  'normal',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
] satisfies BlockStyle[]

function isStyle(value: unknown): value is BlockStyle {
  return STYLES.includes(value)
}

function isListItem(value: unknown): value is TextBlock['listItem'] {
  return value === undefined || value === 'bullet' || value === 'number'
}

function isOptionalNumber(value: unknown): value is number | undefined {
  return value === undefined || typeof value === 'number'
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).map(textOf)
}

function keyOf(value: unknown): string | undefined {
  return isRecord(value) && typeof value['_key'] === 'string' ? value['_key'] : undefined
}
