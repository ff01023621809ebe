import {writeScalar, type BlockWish, type ScalarWish} from '../yaml/writeScalar.ts'
import type {ScalarStyle, YamlEntry, YamlScalar} from '../yaml/yamlNode.ts'
import type {Habits} from './habits.ts'
import {newBlock, newText} from './newValue.ts'
import type {TextEdit} from './source.ts'
import {partsOf, replaceValue} from './valueParts.ts'

/**
 * Gives a key another text, in the style of the one that it has.
 *
 * @param options.anyType it may be plain where the one before it is, whatever YAML takes it for
 */
export function editText(
  yaml: string,
  entry: YamlEntry,
  text: string,
  habits: Habits,
  options: {readonly anyType?: boolean; readonly style?: ScalarStyle} = {},
): TextEdit[] {
  const {value} = entry
  // Nothing can be learned from the quotes of an empty text.
  const isText = value.kind === 'scalar' && value.text !== '' && value.properties?.tagged !== true
  const written = isText
    ? writeScalar(text, {...wishOf(yaml, entry, value, habits), ...options})
    : newText(text, habits)
  return replaceValue(yaml, entry, written, habits.lineEnd)
}

function wishOf(yaml: string, entry: YamlEntry, node: YamlScalar, habits: Habits): ScalarWish {
  const {style} = node
  const quote = style === 'single' || style === 'double' ? style : habits.quote
  const block = style === 'literal' || style === 'folded' ? blockOf(yaml, entry) : undefined
  return {style, quote, block: block ?? newBlock(habits)}
}

/** The header of a block scalar, and how deep and how wide its lines are. */
function blockOf(yaml: string, entry: YamlEntry): BlockWish | undefined {
  const {inline, lines} = partsOf(yaml, entry)
  const texts = yaml
    .slice(lines.start, lines.end)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  const indent = /^ +/.exec(texts[0] ?? '')?.[0]
  if (indent === undefined) return undefined
  const width = texts.reduce((widest, line) => Math.max(widest, line.length - indent.length), 0)
  return {
    header: yaml.slice(inline.start, inline.end),
    indent,
    width: texts.length > 1 ? width : Infinity,
  }
}
