import type {ResolvedTextBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {element, type RenderElement} from '../tree.ts'
import {renderInline} from './inline.ts'
import {renderLists} from './list.ts'
import {speakerOf} from './speakers.ts'

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * Text in its order. Items of a list that follow each other are one list, and paragraphs of a quote
 * one quote.
 */
export function renderTextBlocks(
  blocks: readonly ResolvedTextBlock[],
  context: RenderContext,
): RenderElement[] {
  const elements: RenderElement[] = []
  for (let start = 0; start < blocks.length;) {
    const kind = kindOf(blocks[start])
    let end = start + 1
    while (end < blocks.length && kindOf(blocks[end]) === kind) end += 1
    elements.push(...renderRun(kind, blocks.slice(start, end), context))
    start = end
  }
  return elements
}

function kindOf(block: ResolvedTextBlock | undefined): 'item' | 'quote' | 'text' {
  if (block?.listItem !== undefined) return 'item'
  return block?.style === 'blockquote' ? 'quote' : 'text'
}

function renderRun(
  kind: ReturnType<typeof kindOf>,
  blocks: readonly ResolvedTextBlock[],
  context: RenderContext,
): RenderElement[] {
  switch (kind) {
    case 'item':
      return renderLists(blocks, context)
    case 'quote': {
      const paragraphs = blocks.map((block) =>
        element('p', context.editing(block), renderInline(block, context)),
      )
      return [element('blockquote', {}, paragraphs)]
    }
    case 'text':
      return blocks.map((block) => renderTextBlock(block, context))
  }
}

function renderTextBlock(block: ResolvedTextBlock, context: RenderContext): RenderElement {
  const heading = HEADINGS.find((style) => style === block.style)
  if (heading !== undefined) {
    context.startSection()
    return element(heading, context.editing(block), renderInline(block, context))
  }
  const speaker = speakerOf(block)
  const isTurn = speaker !== undefined && context.speakers.has(speaker)
  return element(
    'p',
    {class: isTurn ? 'speaker-turn' : undefined, ...context.editing(block)},
    renderInline(block, context),
  )
}
