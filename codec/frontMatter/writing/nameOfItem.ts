import {cleanName, textOfItem} from '../readNames.ts'
import type {YamlNode} from '../yaml/yamlNode.ts'

/** The name that an item of a list means; undefined where it means none. */
export function nameOfItem(item: YamlNode): string | undefined {
  const text = textOfItem(item)
  return text === undefined ? undefined : cleanName(text) || undefined
}
