import type {YamlList} from '../yaml/yamlNode.ts'
import {lineStart} from './source.ts'

/**
 * What stands before the first item of a block list, from the start of its line; undefined where
 * that is more than a hyphen and spaces.
 */
export function bulletOf(yaml: string, {start, items}: YamlList): string | undefined {
  const from = lineStart(yaml, start)
  return /^ *- +/.exec(yaml.slice(from, items[0]?.start ?? from))?.[0]
}
