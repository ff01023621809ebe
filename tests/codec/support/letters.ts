import type {BodyBlock, TextBlock} from '../../../codec/markdown/blockTypes.ts'

// The number of a list's item, or one that stands in the same place of a heading.
const NUMBER = /(^|\n)([\s>#*+-]*)\d{1,3}[.)](?=[ \t])/g

/**
 * What a reader must not lose of a Markdown source: all but white space, the signs that Markdown is
 * written with, the tags of folded passages and of line breaks, and the numbers of lists.
 */
export function lettersOf(source: string): string {
  return bare(
    source
      .replaceAll(/<br\s*\/?>/gi, '')
      .replaceAll(/&(amp|lt|gt|quot);/g, '')
      .replaceAll(NUMBER, '$1$2'),
  )
}

/** The same of blocks: everything that they say, in the order in which the file says it. */
export function lettersOfBlocks(blocks: readonly BodyBlock[]): string {
  return bare(blocks.map(sayings).join('\n'))
}

function sayings(block: BodyBlock): string {
  switch (block._type) {
    case 'block':
      return textOf(block)
    case 'figure':
      return [block.alt, block.src, block.title].join(' ')
    case 'codeBlock':
      return [block.language, block.code].join('\n')
    case 'table':
      return [...block.header, ...block.rows.flatMap(({cells}) => cells)].join(' ')
    case 'divider':
      return ''
    case 'originalText':
      return [block.summary, ...block.content.map(textOf)].join('\n')
    case 'rawMarkdown':
      // As it stands in the source, so that the same is left out of it.
      return lettersOf(block.markdown)
  }
}

function textOf({children}: TextBlock): string {
  return children
    .map((child) => (child._type === 'span' ? child.text : child.markdown))
    .join('')
    .replaceAll(NUMBER, '$1$2')
}

function bare(text: string): string {
  return text
    .replaceAll(/<\/?(?:details|detais|summary_?|p)(?:\s[^>\n]*)?>?/gi, '')
    .replaceAll(/[\s*_`~#>|\-+\\[\]()!<=:.&"]/g, '')
}

/** Where two texts part, with a little of both; undefined where they don't. Keeps reports short. */
export function firstDifference(left: string, right: string): string | undefined {
  if (left === right) return undefined
  let at = 0
  while (left[at] === right[at]) at += 1
  return `${left.slice(Math.max(0, at - 20), at)} | ${left.slice(at, at + 20)} | ${right.slice(at, at + 20)}`
}
