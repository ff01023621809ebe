import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'

/** An element as a browser makes it of HTML: its name, its attributes, and what is in it. */
export interface ParsedElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ParsedNode[]
}

export type ParsedNode = string | ParsedElement

/** Reads HTML as a browser does. */
export function parsedHtml(html: string): ParsedNode[] {
  return parseFragment(html).childNodes.flatMap(toPlain)
}

function toPlain(node: DefaultTreeAdapterTypes.ChildNode): ParsedNode[] {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]))
    return [{tag: node.tagName, attributes, children: node.childNodes.flatMap(toPlain)}]
  }
  if (node.nodeName === '#text' && 'value' in node) return [node.value]
  throw new Error(`The page has a ${node.nodeName}`)
}

export function elementsIn(nodes: readonly ParsedNode[]): ParsedElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsIn(node.children)],
  )
}

/** Texts side by side as one, without what HTML has no letters for. */
export function inHtml(nodes: readonly ParsedNode[]): ParsedNode[] {
  const joined: ParsedNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (typeof node !== 'string') {
      const attributes = Object.entries(node.attributes).map(([name, value]) => [
        name,
        inAnyPage(value),
      ])
      const children = inHtml(node.children)
      joined.push({tag: node.tag, attributes: Object.fromEntries(attributes), children})
    } else if (typeof last === 'string') joined[joined.length - 1] = last + inAnyPage(node)
    else if (inAnyPage(node) !== '') joined.push(inAnyPage(node))
  }
  return joined
}

/** Parsers change NUL and line ends; React writes U+FFFD for half of a character. */
function inAnyPage(text: string): string {
  return text.toWellFormed().replaceAll(/[\0\r\n\ufffd]/g, '')
}
