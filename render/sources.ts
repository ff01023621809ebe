import type {CitedSource, RenderContext} from './context.ts'
import {safeAddress} from './safeAddress.ts'
import {element, type RenderElement, type RenderNode} from './tree.ts'

/** The sources that a body cites, numbered as there, each with links back to its citations. */
export function renderSources(context: RenderContext): RenderElement[] {
  const sources = context.sources()
  if (sources.length === 0) return []
  const id = context.idOf('sources')
  return [
    element('section', {class: 'sources', role: 'doc-endnotes', 'aria-labelledby': id}, [
      element('h2', {id}, [context.words.sources]),
      element(
        'ol',
        {},
        sources.map((cited) => renderSource(cited, context)),
      ),
    ]),
  ]
}

function renderSource({source, number, id, places}: CitedSource, context: RenderContext) {
  const {title, url, publisher, byline, date, language} = source
  const address = safeAddress(url, 'link')
  const name = element('cite', {lang: language ?? undefined}, [title || url || ''])
  const known = [byline, publisher && context.nameOf(publisher), date].filter(Boolean)
  const links = places.flatMap((place): RenderNode[] => [
    ' ',
    element(
      'a',
      {href: `#${place}`, role: 'doc-backlink', 'aria-label': context.words.backTo(number)},
      ['↩'],
    ),
  ])
  return element('li', {id}, [
    address === undefined ? name : element('a', {href: address}, [name]),
    ...known.map((part) => `${context.words.comma}${part}`),
    ...links,
  ])
}
