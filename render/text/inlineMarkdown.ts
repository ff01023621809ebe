import createParser, {type Token} from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import type {RenderContext} from '../context.ts'
import {renderImage} from '../image.ts'
import {element, type RenderNode} from '../tree.ts'

/** Reads tags as text, and addresses in the letters that they were written with. */
const parser = createParser({html: false}).use(cjkFriendly)
parser.normalizeLink = (href) => href

/** A line of Markdown, which is what the cells of a table are. */
export function renderInlineMarkdown(markdown: string, context: RenderContext): RenderNode[] {
  const [line] = parser.parseInline(markdown, {})
  return renderTokens((line?.children ?? []).values(), context)
}

/** Takes tokens up to the end of the element that they stand in. */
function renderTokens(tokens: Iterator<Token>, context: RenderContext): RenderNode[] {
  const nodes: RenderNode[] = []
  for (;;) {
    const next = tokens.next()
    if (next.done === true || next.value.nesting === -1) return nodes
    const token = next.value
    if (token.nesting === 0) nodes.push(renderLeaf(token, context))
    else nodes.push(...renderSpan(token, renderTokens(tokens, context), context))
  }
}

function renderSpan(token: Token, children: RenderNode[], context: RenderContext): RenderNode[] {
  switch (token.type) {
    case 'strong_open':
      return [element('strong', {}, children)]
    case 'em_open':
      return [element('em', {}, children)]
    case 's_open':
      return [element('del', {}, children)]
    case 'link_open': {
      const href = context.resolve(textOf(token, 'href'), 'link')
      return href === undefined
        ? children
        : [element('a', {href, title: textOf(token, 'title')}, children)]
    }
    default:
      return children
  }
}

function renderLeaf(token: Token, context: RenderContext): RenderNode {
  switch (token.type) {
    case 'code_inline':
      return element('code', {}, [token.content])
    case 'hardbreak':
      return element('br', {})
    case 'softbreak':
      return ' '
    case 'image': {
      const src = context.resolve(textOf(token, 'src'), 'image')
      return renderImage({src, alt: token.content, title: textOf(token, 'title')})
    }
    default:
      return token.content
  }
}

function textOf(token: Token, attribute: string): string | undefined {
  const value = token.attrGet(attribute)
  return value === null ? undefined : String(value)
}
