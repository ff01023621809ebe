import * as fc from 'fast-check'

/** Lines of a front matter that belong together: a key with its value, or what stands between. */
export interface Block {
  /** Undefined for comments and empty lines. */
  readonly key: string | undefined
  readonly lines: readonly string[]
}

const TEXT_KEYS = ['title', 'summary', 'insight', 'area', 'category', 'layout', 'status', 'source']
const NAME_KEYS = ['tags', 'people', 'companies', 'companies_orgs', 'speaker', 'guest', 'project']
const OTHER_KEYS = ['date', 'draft', 'mood', '"quoted key"', 'permalink', '心情']

/** Behind the key: one line and those below it. */
const TEXT_VALUES: readonly (readonly string[])[] = [
  [' plain # c'],
  [' 修昔底德陷阱'],
  [" 'it''s'   # c"],
  [' "a\\tb"'],
  [" ''"],
  [''],
  [' # c'],
  [' ~'],
  [' null'],
  [' 0123'],
  ['   “x”  '],
  [' |', '  a', '', '   b'],
  [' >- # c', '    a b', '    c', '', '    d'],
  [' |+2', '    a', ' '],
  [' plain', '  over lines'],
  [" 'quoted", '', "  over lines' # c"],
  ['', '  below'],
  [' &anchor x'],
  [' !!str 5'],
  [' {a: b, c: [d]}'],
  ['', '  a: b', '  c:', '    - d'],
  ['\t tab'],
]

const NAME_VALUES: readonly (readonly string[])[] = [
  ['', '- a', '- b', '- c'],
  [' # c', '  # above', '  - a # 1', '', '  - "b"', "  -   'c: d'", '  # below'],
  ['', '- a', '- null', '- a', '-', '- [x, y]', '- {z: w}', '- b'],
  ['', '-', '  a', '- >-', '  b', '  c', '- "d', '  e"'],
  ['', '- “a”', '- b  b', '- *n', '- c'],
  [' []'],
  [' [ ] # c'],
  [' [a, b c, "d, e"] # c'],
  [' [ a , b , ]'],
  [' [', '  a, # 1', '  # above b', '  b,', '  c # 3', '  ]'],
  [" '[]'"],
  [' \'["a", b]\''],
  [' a, b，c、 d'],
  [" 'a, b'"],
  [' a'],
  [" ''"],
  [''],
  [' null # c'],
  [' *n'],
  [' {a: b}'],
  [' >-', '  a,', '  b'],
]

const OTHER_VALUES = [
  [" '2025-11-01'"],
  [' 2025-11-01'],
  [' 2025/1/2 # c'],
  [' true'],
  [" 'yes'"],
  [' &n a'],
]

const value = (values: readonly (readonly string[])[]) => fc.constantFrom(...values)
const pair = (keys: readonly string[], values: readonly (readonly string[])[]) =>
  fc.tuple(fc.constantFrom(...keys), value(values)).map(([key, [first = '', ...below]]): Block => {
    return {key: key.replaceAll('"', ''), lines: [`${key}:${first}`, ...below]}
  })

const block = fc.oneof(
  {weight: 3, arbitrary: pair(TEXT_KEYS, TEXT_VALUES)},
  {weight: 4, arbitrary: pair(NAME_KEYS, NAME_VALUES)},
  {weight: 2, arbitrary: pair(OTHER_KEYS, OTHER_VALUES)},
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('# a comment', '', '  # indented')
      .map((line): Block => ({key: undefined, lines: [line]})),
  },
)

/** Whatever real files have, and what makes editing hard: in any order, and more than once. */
export const hardBlocks: fc.Arbitrary<readonly Block[]> = fc
  .array(block, {maxLength: 8})
  .map((blocks) => blocks.reduce(joinInner, [{key: 'mood', lines: ['mood: &n n']}]))

/**
 * An indented comment belongs to the value above it, and so does an empty line below `|+`. In a
 * block of text it is no comment, even below empty lines.
 */
function joinInner(blocks: readonly Block[], block: Block): readonly Block[] {
  const [line = ''] = block.lines
  const isIndented = line.startsWith(' ')
  const value = isIndented ? blocks.findLastIndex(({lines}) => lines[0] !== '') : -1
  const start = isBlockOfText(blocks[value]) ? value : blocks.length - 1
  const above = blocks[start]
  const isInner = isIndented || (line === '' && above?.lines[0]?.includes('|+'))
  if (above === undefined || block.key !== undefined || !isInner) return [...blocks, block]
  const lines = [...blocks.slice(start), block].flatMap((one) => one.lines)
  return [...blocks.slice(0, start), {key: above.key, lines}]
}

function isBlockOfText(block: Block | undefined): boolean {
  return /: [|>]/.test(block?.lines[0] ?? '')
}

/** The same with lines that no parser accepts. */
export const brokenBlocks: fc.Arbitrary<readonly Block[]> = fc
  .tuple(
    hardBlocks,
    fc.constantFrom(
      'title: a: b',
      'tags: [a,',
      '\t- a',
      'area: "x',
      'layout: *nobody',
      'x',
      'insight: @y',
    ),
    fc.nat(),
  )
  .map(([blocks, line, at]) =>
    blocks.toSpliced(at % (blocks.length + 1), 0, {
      key: /^\w+(?=:)/.exec(line)?.[0],
      lines: [line],
    }),
  )

const hardText = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'plain text',
    '卡尼',
    "it's",
    'say "x"',
    'a: b',
    'a #b',
    '# a',
    '- a',
    '? a',
    '-1',
    '0x1F',
    '1_000',
    '12:30:45',
    '2025-11-01',
    'null',
    'Yes',
    '~',
    '[a]',
    '{a}',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '|',
    '>',
    'a,b',
    'a:',
    '---',
    '...',
    '“x”',
    '<<',
    '\u{1F600}',
    'a\u0007b',
    'a\uFEFFb',
    'a\u2028b',
    'a\tb',
    'a\\b',
    "'a'",
    '"a"',
  ),
  fc.string({unit: 'binary', maxLength: 8}),
  fc.string({unit: 'grapheme', maxLength: 8}),
)

/** A text of one line or several. */
export const text = fc.oneof(
  {weight: 3, arbitrary: hardText},
  {weight: 1, arbitrary: fc.array(hardText, {maxLength: 4}).map((lines) => lines.join('\n'))},
)

export const names = fc.uniqueArray(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), hardText), {
  maxLength: 5,
})

export function rawOf(blocks: readonly Block[], lineEnd: string, mark = ''): string {
  const lines = ['---', ...blocks.flatMap(({lines}) => lines), '---', '']
  return mark + lines.join(lineEnd)
}

/**
 * Of the blocks with other keys than those that were touched, and of what stands between: the ones
 * that are not in the file to the byte, in their order.
 */
export function blocksMissing(
  blocks: readonly Block[],
  touched: readonly string[],
  lines: readonly string[],
): readonly Block[] {
  let at = 0
  return blocks.filter(({key, lines: wanted}) => {
    if (key !== undefined && touched.includes(key)) return false
    const found = lines.findIndex(
      (_, index) => index >= at && wanted.every((line, below) => lines[index + below] === line),
    )
    if (found !== -1) at = found + wanted.length
    return found === -1
  })
}
