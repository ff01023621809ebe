import type {CodeBlock} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'

/** Code behind a fence or an indentation. */
export const readCode: ConstructReader = ({open, startLine, endLine}, context) => {
  const language = open.info.trim()
  const block: CodeBlock = {
    _type: 'codeBlock',
    _key: context.keys(context.sourceOf(startLine, endLine)),
    ...(language === '' ? {} : {language}),
    code: open.content.replace(/\n$/, ''),
  }
  return [{block, startLine, endLine}]
}
