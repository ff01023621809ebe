import {keysOf} from '../frontMatter/keysOf.ts'
import type {FrontMatterField} from '../frontMatter/table.ts'
import type {Habits} from '../frontMatter/writing/habits.ts'
import type {WantedValue} from '../frontMatter/writing/meaning.ts'
import type {Source, TextEdit} from '../frontMatter/writing/source.ts'
import type {YamlEntry, YamlNode} from '../frontMatter/yaml/yamlNode.ts'

/** What an issue is about. */
export interface Finding {
  readonly source: Source
  readonly habits: Habits
  /** The field that the key belongs to, if the table knows it. */
  readonly field: FrontMatterField | undefined
  /** The key at the place of the issue; undefined where the file does not have it. */
  readonly entry: YamlEntry | undefined
  /** The value, or the item of a list, that stands at the place of the issue. */
  readonly node: YamlNode | undefined
}

/** A way to mend it; offsets are into the YAML. */
export interface Remedy {
  readonly edits: readonly TextEdit[]
  /** What the field means then, if that is something else than before. */
  readonly change?: readonly [FrontMatterField, WantedValue | undefined]
}

/** Mends one kind of issue; undefined where only a person can tell. */
export type Fixer = (finding: Finding) => Remedy | undefined

/** Finds what stands at an offset into the YAML: a key, a value, or an item of a list. */
export function createFinder(
  source: Source,
  habits: Habits,
): (key: string | undefined, offset: number) => Finding {
  const places = new Map<number, {entry: YamlEntry; node: YamlNode | undefined}>()
  for (const entry of source.entries) {
    const {keyStart, value} = entry
    places.set(keyStart, {entry, node: undefined})
    for (const item of value.kind === 'list' ? value.items : []) {
      places.set(item.start, {entry, node: item})
    }
    places.set(value.start, {entry, node: value})
  }
  const keys = keysOf(source.table)
  return (key, offset) => {
    const found = places.get(offset)
    const field = key === undefined ? undefined : keys.get(key)?.field
    return {source, habits, field, entry: found?.entry, node: found?.node}
  }
}
