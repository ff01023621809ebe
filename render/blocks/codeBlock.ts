import type {ResolvedBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {element, type RenderElement} from '../tree.ts'

type CodeBlock = Extract<ResolvedBlock, {_type: 'codeBlock'}>

/** Code, in the class that highlighters look for: the first word behind the fence. */
export function renderCodeBlock(block: CodeBlock, context: RenderContext): RenderElement {
  const {language, code} = block
  const [name] = /^[\w+#.-]+/.exec(language?.trim() ?? '') ?? []
  const className = name === undefined ? undefined : `language-${name.toLowerCase()}`
  return element('pre', context.editing(block), [element('code', {class: className}, [code ?? ''])])
}
