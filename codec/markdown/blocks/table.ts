import type {Token} from 'markdown-it'
import {attribute} from '../attribute.ts'
import type {TableBlock} from '../blockTypes.ts'
import {partKey} from '../keys.ts'
import type {ConstructReader} from '../readContext.ts'

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
