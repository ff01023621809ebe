import type {PlacedBlock} from '../post/bodyBlocks.ts'
import {annotationsIn, bodyBlocks} from '../post/bodyBlocks.ts'
import {objectsIn, textIn} from '../post/post.ts'
import {both} from '../words.ts'
import type {ReviewCheck} from './check.ts'
import {checkProblem} from './checkProblem.ts'

export const checkBody: ReviewCheck = ({post}) => {
  if (bodyBlocks(post).some(saysSomething)) return []
  const message = both('正文是空的：写点什么。', 'The body is empty: write something.')
  return [checkProblem('error', 'body-empty', ['body'], message)]
}

/** A page of one's own that is missing is an error; other people's pages come and go. */
export const checkLinks: ReviewCheck = ({post, facts}) =>
  annotationsIn(bodyBlocks(post), 'link').flatMap(({annotation, text, path}) => {
    const href = textIn(annotation, 'href')
    if (href === undefined) {
      const message = both(
        `链接“${text}”没有地址：写上地址，或者去掉链接。`,
        `The link “${text}” has no address: write it, or remove the link.`,
      )
      return [checkProblem('error', 'link-missing', path, message)]
    }
    if (!facts.brokenLinks.includes(href)) return []
    const message = both(
      `链接“${text}”打不开（${href}）：换一个地址，或者去掉链接。`,
      `The link “${text}” leads nowhere (${href}): use another address, or remove the link.`,
    )
    const level = /^[a-z][a-z\d+.-]*:|^\/\//i.test(href) ? 'warning' : 'error'
    return [checkProblem(level, 'link-broken', path, message)]
  })

export const checkImages: ReviewCheck = ({post}) =>
  bodyBlocks(post)
    .filter(({block}) => block._type === 'figure' && textIn(block, 'alt') === undefined)
    .map(({path}) =>
      checkProblem(
        'warning',
        'image-without-text',
        [...path, 'alt'],
        both(
          '这张图没有替代文字：写一句图里是什么，读屏软件要用。',
          'This image has no alternative text: say what it shows; screen readers need it.',
        ),
      ),
    )

/** A divider and paragraphs of spaces say nothing. */
function saysSomething({block}: PlacedBlock): boolean {
  if (block._type === 'divider' || block._type === 'originalText') return false
  if (block._type !== 'block') return true
  return objectsIn(block, 'children').some(
    (child) => child._type !== 'span' || textIn(child, 'text') !== undefined,
  )
}
