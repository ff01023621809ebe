import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readInline} from '../../codec/markdown/inline/readInline.ts'
import {readText} from '../../codec/markdown/inline/readText.ts'
import {lineParser} from '../../codec/markdown/parser.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'

const tokensOf = (markdown: string) => lineParser.parseInline(markdown, {})[0]?.children ?? []
const asParsed = (markdown: string) => readInline(tokensOf(markdown), 'k')
const asRead = (markdown: string) => readText(markdown, 'k', {hasLabels: () => false, tokensOf})

const SIGNS =
  '$|$5|$x$|$$|$a b$| |a|冷|，|&|&amp;|&#65;|R&D|5|.|**|**a**|*|\n|\\|`|_|~~|[|](|[^1]|<br>|“|（'
const text = fc
  .array(fc.constantFrom(...SIGNS.split('|')), {maxLength: 14})
  .map((signs) => signs.join('').trim())

test('what is read without a parser is what the parser would have made of it', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      expect(asRead(markdown)).toEqual(asParsed(markdown))
    }),
    {numRuns: 5000},
  )
})

test.skipIf(!hasCorpus)(`so are the passages of real posts${withoutCorpus}`, () => {
  for (const {text} of corpusFiles()) {
    for (const passage of text.split(/\n\s*\n/).map((lines) => lines.trim())) {
      expect(asRead(passage)).toEqual(asParsed(passage))
    }
  }
})
