import type {CodeBlock} from '../blockTypes.ts'
import {oneLine, withLineFeeds} from '../meaning.ts'
import type {ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'

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

/** Code between fences of the kind that it had, longer than any in the code. */
export const writeCode: ConstructWriter<CodeBlock> = (block, {former = ''}) => {
  const language = oneLine(block.language ?? '')
  const code = withLineFeeds(block.code)
  const had = /^ {0,3}(`{3,}|~{3,})/.exec(former)?.[1] ?? '```'
  // Behind a fence of backticks, no backtick may stand.
  const sign = had.startsWith('~') || language.includes('`') ? '~' : '`'
  const inside = code.match(sign === '~' ? /~+/g : /`+/g) ?? []
  const length = inside.reduce((most, run) => Math.max(most, run.length + 1), had.length)
  const fence = sign.repeat(length)
  return `${fence}${language}\n${code === '' ? '' : `${code}\n`}${fence}`
}
