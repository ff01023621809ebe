import type {ResolvedBlock, ResolvedBody, ResolvedTextBlock} from '../queries/resolvedBody.ts'
import {renderCodeBlock} from './blocks/codeBlock.ts'
import {renderFigure} from './blocks/figure.ts'
import {renderOriginalText} from './blocks/originalText.ts'
import {renderRawMarkdown} from './blocks/rawMarkdown.ts'
import {renderTable} from './blocks/table.ts'
import {createContext, type RenderContext} from './context.ts'
import type {RenderOptions} from './options.ts'
import {renderSources} from './sources.ts'
import {speakersIn} from './text/speakers.ts'
import {renderTextBlocks} from './text/textBlocks.ts'
import {element, type RenderElement} from './tree.ts'

/**
 * A body as elements: its blocks, and the sources that it cites below them. A block of a type that
 * Dateline does not have is left out.
 */
export function renderBody(
  body: ResolvedBody | null | undefined,
  options: RenderOptions,
): readonly RenderElement[] {
  const context = createContext(options, speakersIn(body ?? []))
  const elements: RenderElement[] = []
  let text: ResolvedTextBlock[] = []
  for (const block of body ?? []) {
    if (block._type === 'block') {
      text.push(block)
      continue
    }
    elements.push(...renderTextBlocks(text, context), ...renderObject(block, context))
    text = []
  }
  elements.push(...renderTextBlocks(text, context))
  return [...elements, ...renderSources(context)]
}

function renderObject(
  block: Exclude<ResolvedBlock, ResolvedTextBlock>,
  context: RenderContext,
): RenderElement[] {
  switch (block._type) {
    case 'figure':
      return [renderFigure(block, context)]
    case 'codeBlock':
      return [renderCodeBlock(block, context)]
    case 'table':
      return [renderTable(block, context)]
    case 'divider':
      return [element('hr', context.editing(block))]
    case 'originalText':
      return [renderOriginalText(block, context)]
    case 'rawMarkdown':
      return [renderRawMarkdown(block, context)]
    default:
      // A garden may have blocks of its own.
      return []
  }
}
