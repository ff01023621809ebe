import {writeScalar} from '../yaml/writeScalar.ts'
import type {YamlList} from '../yaml/yamlNode.ts'
import {wishLike} from './editBlockList.ts'
import type {Habits} from './habits.ts'
import {joinItems, type JoinedItem, type JoinedList} from './joinedItems.ts'
import {nameOfItem} from './nameOfItem.ts'
import type {TextEdit} from './source.ts'

/** Makes a list of the form `[a, b]` name what is wanted, on the lines that it has. */
export function editFlowList(
  yaml: string,
  list: YamlList,
  wanted: readonly string[],
  habits: Habits,
): TextEdit[] | undefined {
  const parts = cutItems(yaml, list)
  if (parts === undefined || parts.items.length === 0) return undefined
  const wish = {...wishLike(list.items.at(-1), habits), flow: true}
  const text = joinItems(parts, wanted, (name) => writeScalar(name, wish).inline)
  return [{start: list.start + 1, end: list.end - 1, text}]
}

const BETWEEN = /^(\s*,)([^\S\n]+#[^\n]*)?(\s[\s\S]*)?$/
const BEHIND_LAST = /^(\s*,)?([^\S\n]+#[^\n]*)?(\s[\s\S]*)?$/

/** Cuts a list at its commas; undefined where comments stand in their way. */
function cutItems(yaml: string, list: YamlList): JoinedList | undefined {
  const items: JoinedItem[] = []
  let at = list.start + 1
  let [separator, lead] = ['', '']
  for (const [index, item] of list.items.entries()) {
    const start = item.properties?.start ?? item.start
    if (index === 0) lead = yaml.slice(at, start)
    const isLast = index === list.items.length - 1
    const next = list.items[index + 1]
    const end = next === undefined ? list.end - 1 : (next.properties?.start ?? next.start)
    const behind = (isLast ? BEHIND_LAST : BETWEEN).exec(yaml.slice(item.end, end))
    if (behind === null) return undefined
    const [, nextSeparator = '', comment = '', nextLead = ''] = behind
    const text = yaml.slice(start, item.end)
    items.push({text, name: nameOfItem(item), separator, lead, comment})
    separator = nextSeparator
    lead = nextLead
    at = end
  }
  return {items, separator, tail: lead}
}
