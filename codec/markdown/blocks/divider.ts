import type {DividerBlock} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'

export const readDivider: ConstructReader = ({startLine, endLine}, context) => {
  const _key = context.keys(context.sourceOf(startLine, endLine))
  return [{block: {_type: 'divider', _key}, startLine, endLine}]
}

export const writeDivider: ConstructWriter<DividerBlock> = () => '---'
