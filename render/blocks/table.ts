import type {ResolvedBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {renderInlineMarkdown} from '../text/inlineMarkdown.ts'
import {element, type RenderElement} from '../tree.ts'

type Table = Extract<ResolvedBlock, {_type: 'table'}>

/** A table with a header for each column, aligned as the table says. */
export function renderTable(table: Table, context: RenderContext): RenderElement {
  const {header, align, rows} = table
  const columns = (header ?? []).map((text, column) =>
    element(
      'th',
      {scope: 'col', textAlign: alignmentOf(align, column)},
      renderInlineMarkdown(text, context),
    ),
  )
  const lines = (rows ?? []).map(({cells}) =>
    element(
      'tr',
      {},
      (cells ?? []).map((text, column) =>
        element('td', {textAlign: alignmentOf(align, column)}, renderInlineMarkdown(text, context)),
      ),
    ),
  )
  return element('table', context.editing(table), [
    element('thead', {}, [element('tr', {}, columns)]),
    element('tbody', {}, lines),
  ])
}

const ALIGNMENTS: readonly (string | undefined)[] = ['left', 'center', 'right']

function alignmentOf(align: Table['align'], column: number): string | undefined {
  const alignment = align?.[column]
  return ALIGNMENTS.includes(alignment) ? alignment : undefined
}
