import type {ResolvedAnnotation} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {element, type RenderNode} from '../tree.ts'

/** The words that an annotation covers, or a part of them where another cuts through. */
interface Annotated {
  readonly context: RenderContext
  readonly isInLink: boolean
  /** The text behind the last part, where additions have their place; undefined for other parts. */
  readonly behind: string | undefined
  render(isInLink: boolean): RenderNode[]
}

type Annotation<Type extends ResolvedAnnotation['_type']> = Extract<
  ResolvedAnnotation,
  {_type: Type}
>

/** Words with a link, a mention, the explanation of a term, or a citation. */
export function renderAnnotation(annotation: ResolvedAnnotation, words: Annotated): RenderNode[] {
  switch (annotation._type) {
    case 'link':
      return renderLink(annotation, words)
    case 'mention':
      return renderMention(annotation, words)
    case 'glossaryTerm':
      return renderTerm(annotation, words)
    case 'citation':
      return renderCitation(annotation, words)
    default:
      // A garden may have annotations of its own.
      return words.render(words.isInLink)
  }
}

function renderLink({href, title}: Annotation<'link'>, words: Annotated): RenderNode[] {
  const address = words.context.resolve(href, 'link')
  // A link within a link would end the outer one.
  if (address === undefined || words.isInLink) return words.render(words.isInLink)
  return [element('a', {href: address, title}, words.render(true))]
}

function renderMention({entity}: Annotation<'mention'>, words: Annotated): RenderNode[] {
  if (entity === null) return words.render(words.isInLink)
  const address = words.isInLink ? undefined : words.context.addressOf(entity)
  return address === undefined
    ? [element('span', {class: 'mention'}, words.render(words.isInLink))]
    : [element('a', {class: 'mention', href: address}, words.render(true))]
}

/**
 * A term that its section has not explained yet, with a button behind it that opens the explanation;
 * none where the text itself goes on to explain it. The button is a small sign of its own, so that
 * the term stays text: it can be copied, and survives where feed readers take buttons out.
 */
function renderTerm({concept}: Annotation<'glossaryTerm'>, words: Annotated): RenderNode[] {
  const {context, behind} = words
  const term = words.render(words.isInLink)
  const meaning = [concept?.expansion, concept?.definition].filter((text) => !!text)
  if (concept === null || meaning.length === 0 || behind === undefined) return term
  const id = context.explain(concept._id)
  if (id === undefined) return term
  const definition = element('dfn', {}, term)
  if (EXPLANATION.test(behind)) return [definition]
  const name = context.nameOf(concept)
  const address = context.addressOf(concept)
  return [
    definition,
    element(
      'button',
      {
        type: 'button',
        class: 'term',
        popovertarget: id,
        'aria-label': context.words.explanationOf(name),
      },
      ['?'],
    ),
    element('span', {class: 'explanation', id, role: 'note', popover: 'auto'}, [
      element('strong', {}, [address === undefined ? name : element('a', {href: address}, [name])]),
      context.words.colon + meaning.join(context.words.comma),
    ]),
  ]
}

/** What the garden writes behind a term: `冷战（Cold War: …）`. */
const EXPLANATION = /^[（(][^（()）]*[:：]/

/** Words with the number of their source behind them. */
function renderCitation({source}: Annotation<'citation'>, words: Annotated): RenderNode[] {
  const cited = words.render(words.isInLink)
  if (source === null || words.behind === undefined) return cited
  const {
    cited: {number, id},
    place,
  } = words.context.cite(source)
  return [
    ...cited,
    element('sup', {class: 'citation'}, [
      element(
        'a',
        {
          href: `#${id}`,
          id: place,
          role: 'doc-noteref',
          'aria-label': words.context.words.source(number),
        },
        [String(number)],
      ),
    ]),
  ]
}
