import {editText} from '../../frontMatter/writing/editText.ts'
import {isOneLine, linesAlone} from '../../frontMatter/writing/looseLines.ts'
import type {Fixer} from '../finding.ts'

/** `title: a: b` becomes `title: 'a: b'`: a text that had to be quoted, wherever there is one. */
export const fixUnquoted: Fixer = ({source, habits}) => {
  const edits = source.entries.flatMap((entry, index) => {
    const {value} = entry
    const isUnquoted =
      value.kind === 'scalar' && value.style === 'plain' && isOneLine(source, index)
    if (!isUnquoted || linesAlone(source, index) !== undefined) return []
    return editText(source.yaml, entry, value.text, habits)
  })
  return {edits}
}

/** Tabs that a line begins with become spaces. */
export const fixTabs: Fixer = ({source: {yaml}}) => {
  const lines = yaml.matchAll(/^\t[ \t]*/gm)
  const edits = Array.from(lines, ({0: indent, index}) => {
    return {start: index, end: index + indent.length, text: indent.replaceAll('\t', '  ')}
  })
  return {edits}
}
