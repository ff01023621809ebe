import type {ResolvedBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {element, type RenderElement} from '../tree.ts'

type RawMarkdown = Extract<ResolvedBlock, {_type: 'rawMarkdown'}>

/** Markdown or HTML that no block can say, as the text that it is: none of it runs. */
export function renderRawMarkdown(block: RawMarkdown, context: RenderContext): RenderElement {
  return element('pre', {class: 'raw-markdown', ...context.editing(block)}, [
    element('code', {}, [block.markdown ?? '']),
  ])
}
