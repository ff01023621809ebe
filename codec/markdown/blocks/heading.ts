import type {BlockStyle, TextBlock} from '../blockTypes.ts'
import type {Construct, ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'
import {toTextBlock} from './textBlock.ts'

const STYLES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly BlockStyle[]

export const readHeading: ConstructReader = (construct, context) => {
  const {text, startLine, endLine} = construct
  return [toTextBlock(text, {startLine, endLine, style: headingStyle(construct)}, context)]
}

export const writeHeading: ConstructWriter<TextBlock> = (block, {text}) => {
  const signs = '#'.repeat(STYLES.findIndex((name) => name === block.style) + 1)
  // Signs at the end would be taken for decoration.
  const words = text(block, 'line').replace(/(^|[ \t])(#+)$/, String.raw`$1\$2`)
  return words === '' ? signs : `${signs} ${words}`
}

/** The style of a heading, by how deep it is. */
export function headingStyle({open}: Construct): BlockStyle {
  return STYLES.find((name) => name === open.tag) ?? 'h6'
}
