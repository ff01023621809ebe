import type {ConstructReader} from '../readContext.ts'

export const readDivider: ConstructReader = ({startLine, endLine}, context) => {
  const _key = context.keys(context.sourceOf(startLine, endLine))
  return [{block: {_type: 'divider', _key}, startLine, endLine}]
}
