/** What a page says around a body. */
interface Words {
  readonly originalText: string
  readonly sources: string
  readonly comma: string
  readonly colon: string
  /** The name of the button behind a term. */
  explanationOf(term: string): string
  /** The name of the link to a source. */
  source(number: number): string
  /** The name of the link from a source back to where it is cited. */
  backTo(number: number): string
}

export const WORDS: Readonly<Record<'zh-Hans' | 'en-US', Words>> = {
  'zh-Hans': {
    originalText: '原文',
    sources: '来源',
    comma: '，',
    colon: '：',
    explanationOf: (term) => `${term}的解释`,
    source: (number) => `来源 ${number}`,
    backTo: (number) => `回到正文，来源 ${number}`,
  },
  'en-US': {
    originalText: 'Original text',
    sources: 'Sources',
    comma: ', ',
    colon: ': ',
    explanationOf: (term) => `What ${term} means`,
    source: (number) => `Source ${number}`,
    backTo: (number) => `Back to the text, source ${number}`,
  },
}
