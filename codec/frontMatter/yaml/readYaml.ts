import {YAMLException, parseEvents} from 'js-yaml'
import {readLooseYaml} from './readLooseYaml.ts'
import {readYamlEvents} from './readYamlEvents.ts'
import type {YamlReading} from './yamlNode.ts'

/**
 * Reads the keys at the top of a front matter with their values and offsets. Scalars stay text:
 * YAML's own ideas of dates, octals and big numbers never touch them. Aliases refer to the node
 * that they name and are never expanded, so that a bomb of them costs nothing.
 *
 * What is not valid YAML is read line by line as well as it goes, with the problem reported.
 */
export function readYaml(yaml: string): YamlReading {
  try {
    return readYamlEvents(yaml, parseEvents(yaml, {}))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {reason, mark} = error
    const code = /tab characters?/.test(reason) ? 'yaml-tab' : 'yaml-invalid'
    const offset = mark?.position ?? 0
    return {entries: readLooseYaml(yaml), problem: {code, reason, offset}}
  }
}
