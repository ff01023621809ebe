import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {nameIn, type ResolvedBody} from '../../queries/index.ts'
import {type BlockPath, toHtml} from '../../render/html/index.ts'
import {Body} from '../../render/react/index.ts'

const concept = {
  _id: 'concept-cold-war',
  _type: 'concept' as const,
  name: '冷战',
  names: [{language: 'en' as const, name: 'Cold War'}],
  slug: 'cold-war',
  expansion: null,
  definition: 'A long stand-off.',
}
const source = {
  _id: 'source-a',
  title: 'Readout',
  url: null,
  date: '2025-10-31',
  language: 'en' as const,
  byline: null,
  publisher: null,
}
const body: ResolvedBody = [
  {
    _type: 'block',
    _key: 'a',
    markDefs: [
      {_type: 'glossaryTerm', _key: 't', concept},
      {_type: 'citation', _key: 'c', source},
    ],
    children: [
      {_type: 'span', _key: 'a1', text: 'Cold War', marks: ['t']},
      {_type: 'span', _key: 'a2', text: ' over', marks: ['c']},
    ],
  },
  {_type: 'figure', _key: 'b', src: 'a.png', alt: 'A', url: null, dimensions: null},
]

const text = (_key: string, text: string, more: object = {}) => ({
  _type: 'block' as const,
  _key,
  markDefs: null,
  children: [{_type: 'span' as const, _key: `${_key}s`, text}],
  ...more,
})

const dataSanityOf = (path: BlockPath) =>
  path.map((step) => (typeof step === 'string' ? step : step._key)).join('/')

describe('a site decides', () => {
  test('in which language a page speaks, what names are, and how ids begin', () => {
    const html = toHtml(body, {
      language: 'en-US',
      nameOf: (document) => nameIn(document, 'en'),
      idPrefix: 'post-1-',
    })
    expect(html.split('\n')).toEqual([
      '<p><dfn>Cold War</dfn><button type="button" class="term" popovertarget="post-1-term-1" aria-label="What Cold War means">?</button>' +
        '<span class="explanation" id="post-1-term-1" role="note" popover="auto"><strong>Cold War</strong>: A long stand-off.</span> over' +
        '<sup class="citation"><a href="#post-1-source-1" id="post-1-citation-1-1" role="doc-noteref" aria-label="Source 1">1</a></sup></p>',
      '<figure><img src="a.png" alt="A" loading="lazy" decoding="async"></figure>',
      '<section class="sources" role="doc-endnotes" aria-labelledby="post-1-sources"><h2 id="post-1-sources">Sources</h2>' +
        '<ol><li id="post-1-source-1"><cite lang="en">Readout</cite>, 2025-10-31 ' +
        '<a href="#post-1-citation-1-1" role="doc-backlink" aria-label="Back to the text, source 1">↩</a></li></ol></section>',
    ])
  })

  test('whether a preview finds each block again', () => {
    const blocks: ResolvedBody = [
      text('a', '甲', {style: 'h2'}),
      text('b', '乙', {style: 'blockquote'}),
      text('c', '丙', {listItem: 'bullet'}),
      {_type: 'divider', _key: 'd', style: 'rule'},
      {_type: 'originalText', _key: 'e', language: 'und', summary: 'A', content: [text('f', 'B')]},
    ]
    expect(toHtml(blocks, {dataSanityOf}).split('\n')).toEqual([
      '<h2 data-sanity="a">甲</h2>',
      '<blockquote><p data-sanity="b">乙</p></blockquote>',
      '<ul><li data-sanity="c">丙</li></ul>',
      '<hr data-sanity="d">',
      '<details class="original-text" data-sanity="e"><summary>A</summary><p data-sanity="e/content/f">B</p></details>',
    ])
    const react = renderToStaticMarkup(<Body value={blocks} dataSanityOf={dataSanityOf} />)
    expect(react).toContain('<h2 data-sanity="a">甲</h2>')
    expect(toHtml(blocks)).not.toContain('data-sanity')
  })

  test('where addresses lead, and which lead nowhere', () => {
    const linked: ResolvedBody = [
      {
        _type: 'block',
        _key: 'a',
        markDefs: [{_type: 'link', _key: 'l', href: 'https://example.org'}],
        children: [{_type: 'span', _key: 's', text: 'words', marks: ['l']}],
      },
      ...body.slice(1),
    ]
    expect(toHtml(linked, {resolveAddress: onlyImages}).split('\n')).toEqual([
      '<p>words</p>',
      '<figure><img src="https://img.example.org/a.png" alt="A" loading="lazy" decoding="async"></figure>',
    ])
    expect(toHtml(linked, {resolveAddress: () => 'javascript:alert(1)'}).split('\n')).toEqual([
      '<p>words</p>',
      '<figure>A</figure>',
    ])
  })

  test('what stands for an element in React', () => {
    const markup = renderToStaticMarkup(
      <Body value={body.slice(1)} components={{img: Picture, figure: 'div'}} />,
    )
    expect(markup).toBe('<div><picture title="A">a.png</picture></div>')
  })

  test('nothing about a post without a body', () => {
    expect(toHtml(null)).toBe('')
    expect(renderToStaticMarkup(<Body value={undefined} />)).toBe('')
  })
})

function onlyImages(address: string, use: string): string | undefined {
  return use === 'image' ? `https://img.example.org/${address}` : undefined
}

function Picture({src, alt}: {src: string; alt: string}) {
  return <picture title={alt}>{src}</picture>
}
