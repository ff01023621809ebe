import type {ResolvedBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {element, type RenderElement} from '../tree.ts'
import {renderTextBlocks} from '../text/textBlocks.ts'

type OriginalText = Extract<ResolvedBlock, {_type: 'originalText'}>

/** The original of the passage above, folded away until a reader opens it. */
export function renderOriginalText(block: OriginalText, context: RenderContext): RenderElement {
  const {summary, language, content} = block
  // `und` says that nobody knows.
  const lang = language === 'und' ? undefined : language
  return element('details', {class: 'original-text', lang, ...context.editing(block)}, [
    element('summary', {}, [summary || context.words.originalText]),
    ...renderTextBlocks(content ?? [], context.within(block, 'content')),
  ])
}
