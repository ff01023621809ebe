import type {Token} from 'markdown-it'
import {attribute} from '../attribute.ts'
import type {FigureBlock} from '../blockTypes.ts'
import {writeImage} from '../inline/addresses.ts'
import type {Construct, ConstructReader, ReadContext} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'

/** The image that a paragraph is, where it is nothing else. */
export function onlyImage({text}: Construct, context: ReadContext): Token | undefined {
  if (!text.startsWith('![')) return undefined
  const [only, ...others] = context.tokensOf(text)
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

/** A paragraph that is an image and nothing else. */
export const readFigure: ConstructReader = (construct, context) => {
  const image = onlyImage(construct, context)
  if (image === undefined) return 'not-read'
  const {startLine, endLine} = construct
  const alt = wordsOf(image.children ?? [])
  const title = attribute(image, 'title')
  const block: FigureBlock = {
    _type: 'figure',
    _key: context.keys(context.sourceOf(startLine, endLine)),
    src: attribute(image, 'src'),
    ...(alt === '' ? {} : {alt}),
    ...(title === '' ? {} : {title}),
  }
  return [{block, startLine, endLine}]
}

export const writeFigure: ConstructWriter<FigureBlock> = ({src, alt = '', title = ''}, {text}) => {
  const words = {_type: 'span', _key: '', text: alt, marks: []} as const
  return writeImage(text({children: [words], markDefs: []}, 'label'), {href: src, title})
}

/** What an image says to those who don't see it: its words without emphasis or addresses. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({type, content, children}) => {
      if (type === 'image') return wordsOf(children ?? [])
      return type === 'softbreak' || type === 'hardbreak' ? ' ' : content
    })
    .join('')
    .trim()
}
