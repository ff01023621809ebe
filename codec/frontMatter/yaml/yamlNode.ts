/** A value in the front matter; offsets are into the YAML between the fences. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlAlias

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface YamlScalar {
  readonly kind: 'scalar'
  /** The text that the scalar stands for, without quotes and escapes. */
  readonly text: string
  readonly style: ScalarStyle
  /** With the quotes, if any; of a block scalar its lines, without the `|` or `>` above them. */
  readonly start: number
  readonly end: number
  readonly properties?: YamlProperties
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  /** Written as `[a, b]`. */
  readonly flow: boolean
  /** Where the bracket or the first hyphen stands. */
  readonly start: number
  /** Behind the closing bracket, or behind the last item. */
  readonly end: number
  readonly properties?: YamlProperties
}

/** A map as a value: no key of a post has one, so that nobody looks inside. */
export interface YamlMap {
  readonly kind: 'map'
  /** Written as `{a: b}`. */
  readonly flow: boolean
  readonly start: number
  readonly end: number
  readonly properties?: YamlProperties
}

/** `*name`, which stands for a node that an anchor names. */
export interface YamlAlias {
  readonly kind: 'alias'
  readonly target: YamlScalar | YamlList | YamlMap
  readonly start: number
  readonly end: number
  readonly properties?: undefined
}

/** What stands before a node: `&anchor`, `!tag`. */
export interface YamlProperties {
  readonly tagged: boolean
  readonly start: number
  readonly end: number
}

/** A key at the top of the front matter, and its value. */
export interface YamlEntry {
  readonly key: string
  readonly keyStart: number
  /** Behind the colon. */
  readonly colonEnd: number
  readonly value: YamlNode
}

export interface YamlProblem {
  readonly code: 'yaml-invalid' | 'yaml-not-a-map' | 'yaml-tab'
  /** What the parser said, in English. */
  readonly reason: string
  readonly offset: number
}

export interface YamlReading {
  readonly entries: readonly YamlEntry[]
  readonly problem?: YamlProblem
  /** Anchors and aliases, where the front matter has any. */
  readonly anchors?: readonly YamlAnchor[]
  /** The whole front matter stands in braces. */
  readonly flow?: true
}

/** An `&anchor`, or an `*alias` that refers to one. */
export interface YamlAnchor {
  readonly name: string
  readonly alias: boolean
  readonly offset: number
}

/** What a node is, through an alias if need be. */
export function followAlias(node: YamlNode): YamlScalar | YamlList | YamlMap {
  return node.kind === 'alias' ? node.target : node
}

/** Whether YAML 1.2 reads it as null; all other plain scalars but the booleans stay text. */
export function isNull(node: YamlScalar): boolean {
  return isNullText(node.text) && isPlain(node)
}

/** Whether a plain scalar with this text is null. */
export function isNullText(text: string): boolean {
  if (text.length > 4) return false
  return text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL'
}

/** `true` and `false` as YAML 1.2 writes them; undefined for everything else. */
export function booleanOf(node: YamlScalar): boolean | undefined {
  if (!isPlain(node)) return undefined
  if (/^(?:true|True|TRUE)$/.test(node.text)) return true
  if (/^(?:false|False|FALSE)$/.test(node.text)) return false
  return undefined
}

/** Neither quotes nor a tag say that it is text. */
function isPlain({style, properties}: YamlScalar): boolean {
  return style === 'plain' && !(properties?.tagged ?? false)
}
