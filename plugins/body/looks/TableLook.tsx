import {ThListIcon} from '@sanity/icons/ThList'
import {Text} from '@sanity/ui'
import type {BlockProps} from 'sanity'
import {styled} from 'styled-components'
import {BlockLook} from './BlockLook.tsx'
import {listAt, textAt} from './values.ts'

const Table = styled.table`
  border-collapse: collapse;

  th,
  td {
    border: 1px solid var(--card-border-color);
    padding: 0.5em 0.75em;
    text-align: start;
    vertical-align: top;
  }
`

/** A table as a table; what stands in a cell is Markdown of one line, shown as text. */
export function TableLook(props: BlockProps) {
  const {value} = props
  const align = listAt(value, 'align')
  const cells = (row: unknown, field: string) =>
    listAt(row, field).map((cell, column) => ({
      column,
      text: typeof cell === 'string' ? cell : '',
      style: {textAlign: alignment(align[column])},
    }))
  return (
    <BlockLook block={props} icon={ThListIcon}>
      <Table>
        <thead>
          <tr>
            {cells(value, 'header').map(({column, text, style}) => (
              <th key={column} scope="col" style={style}>
                <Text size={1} weight="semibold">
                  {text}
                </Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listAt(value, 'rows').map((row, index) => (
            <tr key={textAt(row, '_key') ?? index}>
              {cells(row, 'cells').map(({column, text, style}) => (
                <td key={column} style={style}>
                  <Text size={1}>{text}</Text>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </BlockLook>
  )
}

function alignment(value: unknown): 'left' | 'center' | 'right' | undefined {
  return value === 'left' || value === 'center' || value === 'right' ? value : undefined
}
