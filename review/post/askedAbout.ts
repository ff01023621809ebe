import {annotationsIn, bodyBlocks} from './bodyBlocks.ts'
import type {ReviewPost} from './post.ts'
import {referenceIn, textIn} from './post.ts'

/** What has to be looked up about a post before its checks can tell. */
export interface AskedAbout {
  /** Ids of the concepts that its terms lead to. */
  readonly concepts: readonly string[]
  /** Addresses of its links that lead to files of the garden, and the slug that each asks for. */
  readonly links: readonly {readonly href: string; readonly slug: string}[]
}

export function askedAbout(post: ReviewPost): AskedAbout {
  const blocks = bodyBlocks(post)
  const concepts = annotationsIn(blocks, 'glossaryTerm').flatMap(
    ({annotation}) => referenceIn(annotation, 'concept') ?? [],
  )
  const links = annotationsIn(blocks, 'link').flatMap(({annotation}) => {
    const href = textIn(annotation, 'href')
    const slug = href === undefined ? undefined : fileLink(href)
    return href === undefined || slug === undefined ? [] : [{href, slug}]
  })
  return {concepts: [...new Set(concepts)], links}
}

/** `../notes/some-post.md#part` leads to `some-post`; other sites and other pages are not known. */
function fileLink(href: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return undefined
  const [, name] = /(?:^|\/)([^/?#]+)\.md(?:[?#].*)?$/i.exec(href) ?? []
  if (name === undefined) return undefined
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
