import type {Token} from 'markdown-it'
import {attribute} from '../attribute.ts'
import type {TableBlock} from '../blockTypes.ts'
import {partKey} from '../keys.ts'
import {oneLine} from '../meaning.ts'
import type {ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'

/** A table; its cells stay Markdown of one line. */
export const readTable: ConstructReader = ({inside, startLine, endLine}, context) => {
  const _key = context.keys(context.sourceOf(startLine, endLine))
  const [header = [], ...rows] = rowsOf(inside)
  const block: TableBlock = {
    _type: 'table',
    _key,
    header: header.map(({text}) => text),
    align: header.map(({align}) => align),
    rows: rows.map((row, index) => ({
      _type: 'tableRow',
      _key: partKey(_key, 'r', index),
      cells: row.map(({text}) => text),
    })),
  }
  return [{block, startLine, endLine}]
}

/** A table as wide as the widest of its rows. */
export const writeTable: ConstructWriter<TableBlock> = ({header, align, rows}) => {
  const width = Math.max(1, header.length, ...rows.map(({cells}) => cells.length))
  const columns = Array.from({length: width}, (_, column) => column)
  const line = (cells: readonly string[]) =>
    `| ${columns.map((column) => writeCell(cells[column] ?? '')).join(' | ')} |`
  const rule = columns.map((column) => RULES[align[column] ?? ''] ?? '---')
  return [line(header), `|${rule.join('|')}|`, ...rows.map(({cells}) => line(cells))].join('\n')
}

const RULES: Readonly<Record<string, string>> = {left: ':---', center: ':---:', right: '---:'}

function writeCell(markdown: string): string {
  return oneLine(markdown).replaceAll('|', String.raw`\|`)
}

interface Cell {
  readonly text: string
  readonly align: string
}

function rowsOf(tokens: readonly Token[]): Cell[][] {
  const rows: Cell[][] = []
  let align = ''
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([])
    else if (token.type === 'th_open' || token.type === 'td_open') {
      align = /text-align:\s*(\w+)/.exec(attribute(token, 'style'))?.[1] ?? ''
    } else if (token.type === 'inline') rows.at(-1)?.push({text: token.content, align})
  }
  return rows
}
