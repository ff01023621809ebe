import * as fc from 'fast-check'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {toHtml} from '../../render/html/index.ts'
import {Body} from '../../render/react/index.ts'
import {renderBody} from '../../render/renderBody.ts'
import type {RenderNode} from '../../render/tree.ts'
import {arbitraryBody} from './support/arbitraryBody.ts'
import {elementsIn, inHtml, type ParsedNode, parsedHtml} from './support/parsedHtml.ts'

/** Everything that may ever stand in a page, by element; written down here once more. */
const ALLOWED: Readonly<Record<string, string>> = {
  a: 'class href title id role aria-label',
  blockquote: '',
  br: '',
  button: 'type class popovertarget aria-label',
  cite: 'lang',
  code: 'class',
  del: '',
  details: 'class lang',
  dfn: '',
  em: '',
  figcaption: '',
  figure: '',
  h1: '',
  h2: 'id',
  h3: '',
  h4: '',
  h5: '',
  h6: '',
  hr: '',
  img: 'src alt title width height loading decoding',
  li: 'id',
  ol: 'start',
  p: 'class',
  pre: 'class',
  section: 'class role aria-labelledby',
  span: 'class id role popover',
  strong: '',
  summary: '',
  sup: 'class',
  table: '',
  tbody: '',
  td: 'style',
  th: 'scope style',
  thead: '',
  tr: '',
  ul: '',
}

const runs = {numRuns: 300}
/** A site that makes addresses of whatever the dataset says. */
const addressOf = ({slug}: {slug: string | null}) => slug ?? undefined

describe('whatever a body says', () => {
  test('a page has no element or attribute but those that are allowed', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const elements = elementsIn(parsedHtml(toHtml(body, {addressOf})))
        const others = elements.flatMap(({tag, attributes}) =>
          Object.keys(attributes)
            .filter((name) => !ALLOWED[tag]?.split(' ').includes(name))
            .map((name) => `${tag} ${name}`),
        )
        expect(others).toEqual([])
        expect(elements.map(({tag}) => tag).filter((tag) => !(tag in ALLOWED))).toEqual([])
      }),
      runs,
    )
  })

  test('no address runs, no style is more than an alignment, and no id is there twice', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const all = elementsIn(parsedHtml(toHtml(body, {addressOf}))).map(
          ({attributes}) => attributes,
        )
        const addresses = all.flatMap(({href, src}) => href ?? src ?? [])
        expect(addresses.map(protocolOf).filter((protocol) => !isHarmless(protocol))).toEqual([])
        for (const {style} of all) {
          expect(style ?? 'text-align:left').toMatch(/^text-align:(?:left|center|right)$/)
        }
        const ids = all.flatMap(({id}) => id ?? [])
        expect(ids).toEqual([...new Set(ids)])
      }),
      runs,
    )
  })

  test('a browser makes of the HTML what was meant, and so does React', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const meant = inHtml(renderBody(body, {addressOf}).map(toParsed))
        expect(inHtml(parsedHtml(toHtml(body, {addressOf}).replaceAll('>\n<', '><')))).toEqual(
          meant,
        )
        const markup = renderToStaticMarkup(<Body value={body} addressOf={addressOf} />)
        expect(inHtml(parsedHtml(markup))).toEqual(meant)
      }),
      runs,
    )
  })
})

function protocolOf(address: string): string | undefined {
  return URL.canParse(address, PAGE) ? new URL(address, PAGE).protocol : undefined
}

const PAGE = 'https://site.example/notes/a/'

function isHarmless(protocol: string | undefined): boolean {
  // What no browser can read leads nowhere.
  return protocol === undefined || ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol)
}

function toParsed(node: RenderNode): ParsedNode {
  if (typeof node === 'string') return node
  const attributes = node.attributes.map(([name, value]) =>
    name === 'textAlign' ? ['style', `text-align:${value}`] : [name, value],
  )
  return {
    tag: node.tag,
    attributes: Object.fromEntries(attributes),
    children: node.children.map(toParsed),
  }
}
