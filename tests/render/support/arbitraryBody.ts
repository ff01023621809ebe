import * as fc from 'fast-check'
import type {
  ResolvedAnnotation,
  ResolvedBlock,
  ResolvedBody,
  ResolvedTextBlock,
} from '../../../queries/index.ts'

/** What somebody would write who wants a page to do more than show it. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></details></section><iframe src=//example.org>',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '&lt;script&gt;&#x3c;',
  '<!--',
  ']]>',
  '[x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '**<b onclick=alert(1)>**',
  'https://example.org/?a=1&b="2"',
  '../a b.md#<x>',
  '**名字**：',
  '冷战',
] as const

const text = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...HOSTILE)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {weight: 1, arbitrary: fc.constant('')},
)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)
const key = fc.constantFrom('m1', 'm2', 'm3')

const named = <Type extends string>(...types: Type[]) =>
  fc.record({
    _id: text,
    _type: fc.constantFrom(...types),
    name: maybe(text),
    names: fc.constant(null),
    slug: maybe(text),
  })
const optional: {requiredKeys: ('_type' | '_key')[]} = {requiredKeys: ['_type', '_key']}

const annotation: fc.Arbitrary<ResolvedAnnotation> = fc.oneof(
  fc.record({_type: fc.constant('link' as const), _key: key, href: text, title: text}, optional),
  fc.record({
    _type: fc.constant('mention' as const),
    _key: key,
    entity: maybe(
      fc.oneof(
        named('person'),
        named('organization'),
        named('product'),
        named('work'),
        named('concept'),
      ),
    ),
  }),
  fc.record({
    _type: fc.constant('glossaryTerm' as const),
    _key: key,
    concept: maybe(
      fc
        .tuple(named('concept'), fc.record({expansion: maybe(text), definition: maybe(text)}))
        .map(([name, meaning]) => ({...name, ...meaning})),
    ),
  }),
  fc.record({
    _type: fc.constant('citation' as const),
    _key: key,
    source: maybe(
      fc.record({
        _id: text,
        title: maybe(text),
        url: maybe(text),
        date: maybe(text),
        language: fc.constantFrom('en', 'zh-Hans', 'und', null),
        byline: maybe(text),
        publisher: maybe(fc.oneof(named('organization'), named('work'))),
      }),
    ),
  }),
)

const mark = fc.oneof(fc.constantFrom('strong', 'em', 'code', 'strike-through'), key, text)

const textBlock: fc.Arbitrary<ResolvedTextBlock> = fc.record(
  {
    _type: fc.constant('block' as const),
    _key: text,
    style: fc.constantFrom('normal', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'),
    listItem: fc.constantFrom('bullet', 'number'),
    level: fc.integer({min: -1, max: 4}),
    listStart: fc.integer(),
    markDefs: maybe(fc.array(annotation, {maxLength: 3})),
    children: fc.array(
      fc.oneof(
        fc.record(
          {
            _type: fc.constant('span' as const),
            _key: text,
            text,
            marks: fc.array(mark, {maxLength: 4}),
          },
          optional,
        ),
        fc.record({_type: fc.constant('rawInline' as const), _key: text, markdown: text}, optional),
      ),
      {maxLength: 5},
    ),
  },
  {requiredKeys: ['_type', '_key', 'markDefs']},
)

const block: fc.Arbitrary<ResolvedBlock> = fc.oneof(
  {weight: 6, arbitrary: textBlock},
  {
    weight: 1,
    arbitrary: fc.record(
      {
        _type: fc.constant('figure' as const),
        _key: text,
        src: text,
        alt: text,
        title: text,
        url: maybe(text),
        dimensions: maybe(fc.record({width: maybe(fc.nat()), height: maybe(fc.nat())})),
      },
      {requiredKeys: ['_type', '_key', 'url', 'dimensions']},
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {_type: fc.constant('codeBlock' as const), _key: text, language: text, code: text},
      optional,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        _type: fc.constant('table' as const),
        _key: text,
        header: fc.array(text, {maxLength: 3}),
        align: fc.array(fc.constantFrom('', 'left', 'center', 'right'), {maxLength: 3}),
        rows: fc.array(
          fc.record({
            _type: fc.constant('tableRow' as const),
            _key: text,
            cells: fc.array(text, {maxLength: 4}),
          }),
          {maxLength: 3},
        ),
      },
      optional,
    ),
  },
  {weight: 1, arbitrary: fc.record({_type: fc.constant('divider' as const), _key: text})},
  {
    weight: 2,
    arbitrary: fc.record(
      {
        _type: fc.constant('originalText' as const),
        _key: text,
        summary: text,
        language: fc.constantFrom('en', 'und', 'fr'),
        content: maybe(fc.array(textBlock, {maxLength: 3})),
      },
      {requiredKeys: ['_type', '_key', 'content']},
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {_type: fc.constant('rawMarkdown' as const), _key: text, markdown: text},
      optional,
    ),
  },
)

/** Bodies with anything in every field that takes a text. */
export const arbitraryBody: fc.Arbitrary<ResolvedBody> = fc.array(block, {maxLength: 8})
