import * as fc from 'fast-check'
import type {
  BodyBlock,
  MarkDef,
  RawInline,
  Span,
  TextBlock,
} from '../../../codec/markdown/blockTypes.ts'

// Letters of both languages, the punctuation that emphasis stumbles over, and everything that means
// something to Markdown; what has white space in it stands apart.
const pieces = [
  '冷战 的 会 中国 APEC a end 2025 3 年 é 😀 한글 “ ” 《 》 （ ） ， 。 ： ！ 、 — … ‘ ’ ％ ％的 $ ￥ + ©',
  String.raw`* ** _ __ ~ ~~ [ ] ( ) ]( ]: ! ![ < > & &amp; &#42; \ | # --- === $$ $x$ [^1] <b> </p>`,
  'https://example.org/a_b_c snake_case_name 3~5年 10~20人 ` `` ``` : . ) " \' { } % @ /',
]
  .flatMap((line) => line.split(' '))
  .concat(
    ' ',
    '  ',
    '\u3000',
    '\u00A0',
    '\n',
    '\t',
    '- ',
    '+ ',
    '1. ',
    '2025. ',
    '> ',
    '[^1]: ',
    'Mark Carney',
  )

const text = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 6})
  .map((parts) => parts.join(''))

/** Text without anything that a Markdown parser would look at twice. */
const word = fc
  .array(
    fc.constantFrom(
      '冷战',
      '的',
      'APEC',
      'end',
      '“',
      '”',
      '，',
      '。',
      '（',
      '）',
      '《',
      '》',
      '100%',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''))

const address = fc.constantFrom(
  'https://example.org/路径?q=1&b=2',
  '/a b',
  'a(b',
  'u',
  '',
  'https://example.org/x_y_z',
  'a\\b',
  '<x>',
  'mailto:a@b.c',
)

const decorators = fc.subarray(['strong', 'em', 'strike-through', 'code'])

interface Part {
  readonly text: string
  readonly marks: readonly string[]
  readonly link: {href: string; title?: string} | undefined
  readonly object: string | undefined
}

function parts(letters: fc.Arbitrary<string>): fc.Arbitrary<Part> {
  return fc.record({
    text: letters,
    marks: fc.oneof({weight: 2, arbitrary: fc.constant([])}, {weight: 3, arbitrary: decorators}),
    link: fc.option(
      fc.record({href: address, title: fc.constantFrom('题 "a"', 'b')}, {requiredKeys: ['href']}),
      {freq: 5, nil: undefined},
    ),
    object: fc.option(
      fc.constantFrom('[^1]', '$e^{i}$', '<sub>', '![小图](b.png)', '[![图](a)](u)'),
      {
        freq: 8,
        nil: undefined,
      },
    ),
  })
}

function content(
  letters: fc.Arbitrary<string>,
): fc.Arbitrary<Pick<TextBlock, 'children' | 'markDefs'>> {
  return fc.array(parts(letters), {minLength: 1, maxLength: 6}).map((list) => {
    const markDefs: MarkDef[] = []
    const children = list.flatMap((part, index): (Span | RawInline)[] => {
      // In code at the start of a paragraph, nothing keeps this from being a definition.
      const isDefinition = part.text.includes(']:')
      const marks = part.marks.filter((mark) => mark !== 'code' || !isDefinition)
      if (part.link !== undefined) {
        const _key = `l${index}`
        markDefs.push({_type: 'link', _key, ...part.link})
        marks.push(_key)
      }
      const span: Span = {_type: 'span', _key: `s${index}`, text: part.text, marks}
      if (part.object === undefined) return [span]
      const object: RawInline = {_type: 'rawInline', _key: `r${index}`, markdown: part.object}
      if (part.object.startsWith('[')) return [span, object]
      // A formula has no letter before it and no digit behind it; a tag that stands alone is a block
      // of HTML, and an image a figure.
      const comma: Span = {_type: 'span', _key: `c${index}`, text: '，', marks: []}
      return [span, comma, object, comma]
    })
    return {children, markDefs}
  })
}

type Shape = Pick<TextBlock, 'style' | 'listItem' | 'level' | 'listStart'>

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({style: fc.constantFrom('normal', 'normal', 'h1', 'h2', 'h6', 'blockquote')}),
  fc.record(
    {
      style: fc.constantFrom('normal', 'normal', 'normal', 'h3', 'blockquote'),
      listItem: fc.constantFrom('bullet', 'number'),
      level: fc.integer({min: 1, max: 3}),
      listStart: fc.constantFrom(0, 1, 3, 20),
    },
    {requiredKeys: ['style', 'listItem', 'level']},
  ),
)

function textBlocks(letters: fc.Arbitrary<string>): fc.Arbitrary<TextBlock> {
  return fc
    .tuple(content(letters), shape)
    .map(([inline, form]) => ({_type: 'block', _key: '', ...form, ...inline}))
}

/** One paragraph, with all marks. */
export const paragraph: fc.Arbitrary<TextBlock> = content(fc.oneof(text, word)).map((inline) => ({
  _type: 'block',
  _key: '',
  style: 'normal',
  ...inline,
}))

/** A paragraph without objects, whose words are of the kind that emphasis stumbles over. */
export const emphasis: fc.Arbitrary<TextBlock> = fc
  .array(fc.tuple(word, fc.subarray(['strong', 'em'])), {minLength: 1, maxLength: 6})
  .map((list) => ({
    _type: 'block',
    _key: '',
    style: 'normal',
    markDefs: [],
    children: list.map(([letters, marks], index) => ({
      _type: 'span',
      _key: `s${index}`,
      text: letters,
      marks,
    })),
  }))

const cell = fc.constantFrom('', '2024', '**300** 亿', 'a | b', '`x|y`', '出口 \\| 进口', '\\')
const row = fc.array(cell, {maxLength: 4})

const block: fc.Arbitrary<BodyBlock> = fc.oneof(
  {weight: 8, arbitrary: textBlocks(fc.oneof(text, word))},
  fc.record({
    _type: fc.constant('figure'),
    _key: fc.constant(''),
    src: address.filter((src) => src !== ''),
    alt: fc.oneof(text, word),
    title: fc.constantFrom('', '题'),
  }),
  fc.record({
    _type: fc.constant('codeBlock'),
    _key: fc.constant(''),
    language: fc.constantFrom('', 'js', 'js title="x"', 'a`b'),
    code: fc
      .array(fc.constantFrom('a', '\n', '```', '~~~~', '  ', '# x', '冷战', '\t'), {maxLength: 6})
      .map((list) => list.join('')),
  }),
  fc.record({
    _type: fc.constant('table'),
    _key: fc.constant(''),
    header: fc.array(cell, {minLength: 1, maxLength: 4}),
    align: fc.array(fc.constantFrom('', 'left', 'center', 'right'), {maxLength: 4}),
    rows: fc.array(
      row.map((cells) => ({_type: 'tableRow' as const, _key: '', cells})),
      {maxLength: 3},
    ),
  }),
  fc.record({_type: fc.constant('divider'), _key: fc.constant('')}),
  fc.record(
    {
      _type: fc.constant('originalText'),
      _key: fc.constant(''),
      summary: fc.constantFrom('View/Hide Original English', 'a & <b>', '&amp;'),
      language: fc.constantFrom('en', 'fr', 'zh-Hans'),
      content: fc.array(textBlocks(fc.oneof(text, word)), {maxLength: 3}),
    },
    {requiredKeys: ['_type', '_key', 'content']},
  ),
  fc.record({
    _type: fc.constant('rawMarkdown'),
    _key: fc.constant(''),
    markdown: fc.constantFrom(
      '[^1]: 脚注\n    接着说。',
      '<div>\nx\n</div>',
      '<!-- 注释 -->',
      '$$\nE = mc^2\n$$',
      '[a]: /u "t"',
      '> - x',
    ),
    reason: fc.constant('html' as const),
  }),
)

/** A whole body; keys are those of a counter. */
export const body: fc.Arbitrary<readonly BodyBlock[]> = fc
  .array(block, {maxLength: 7})
  .map((blocks) => blocks.map((one, index) => ({...one, _key: `b${index}`})))
