import type {BlockStyle} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'
import {toTextBlock} from './textBlock.ts'

const STYLES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly BlockStyle[]

export const readHeading: ConstructReader = (construct, context) => {
  const style = STYLES.find((name) => name === construct.open.tag) ?? 'h6'
  return [toTextBlock(construct.inside[0]?.children ?? [], {...construct, style}, context)]
}
