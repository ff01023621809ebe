import {type DefaultTreeAdapterTypes, parse} from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element

/** A whole page as a browser reads it, and what it had to mend. */
export function parsedPage(html: string): {elements: PageElement[]; errors: string[]} {
  const errors: string[] = []
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({code, startLine}) => errors.push(`${startLine}: ${code}`),
  })
  return {elements: document.childNodes.flatMap(elementsIn), errors}
}

export function attribute(element: PageElement, wanted: string): string | undefined {
  return element.attrs.find(({name}) => name === wanted)?.value
}

/** The text inside of an element. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function elementsIn(node: Node): PageElement[] {
  if (!('tagName' in node)) return []
  return [node, ...node.childNodes.flatMap(elementsIn)]
}
