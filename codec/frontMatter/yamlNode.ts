/** A value in the front matter; offsets are into the YAML between the fences. */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  /** The text that the scalar stands for, without quotes and escapes. */
  readonly text: string
  /** Written without quotes, so that `null` and `true` mean more than their letters. */
  readonly plain: boolean
  readonly start: number
  readonly end: number
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  /** Written as `[a, b]`. */
  readonly flow: boolean
  /** Where the bracket or the first hyphen stands. */
  readonly start: number
}

/** A map as a value: no key of a post has one, so that nobody looks inside. */
export interface YamlMap {
  readonly kind: 'map'
  readonly start: number
}

/** A key at the top of the front matter, and its value. */
export interface YamlEntry {
  readonly key: string
  readonly keyStart: number
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
}

/** What YAML 1.2 reads a plain scalar as; everything but `null` and the booleans stays text. */
export function isNull(node: YamlScalar): boolean {
  return node.plain && node.text.length <= 4 && /^(?:|~|null|Null|NULL)$/.test(node.text)
}

/** `true` and `false` as YAML 1.2 writes them; undefined for everything else. */
export function booleanOf(node: YamlScalar): boolean | undefined {
  if (!node.plain) return undefined
  if (/^(?:true|True|TRUE)$/.test(node.text)) return true
  if (/^(?:false|False|FALSE)$/.test(node.text)) return false
  return undefined
}
