import {isRecord} from '../../codec/text/record.ts'

/** A step into a document: a field, an item of a list by its key, or by its place where it has none. */
export type Step = string | number | {readonly _key: string}

/** The way to a place in a document, from its root. */
export type Path = readonly Step[]

/** A path as patches write it: `body[_key=="a"].markDefs[0].entity`. */
export function pathText(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`
      if (typeof step === 'object') return `[_key==${JSON.stringify(step._key)}]`
      return at === 0 ? step : `.${step}`
    })
    .join('')
}

/** What stands at a place; undefined where there is no such place. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document
  for (const step of path) value = stepInto(value, step)
  return value
}

/** How to name an item of a list, so that it is found when others come and go. */
export function stepTo(item: unknown, index: number): Step {
  const key = isRecord(item) ? item['_key'] : undefined
  return typeof key === 'string' ? {_key: key} : index
}

function stepInto(value: unknown, step: Step): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    if (typeof step === 'number') return items[step]
    if (typeof step === 'string') return undefined
    return items.find((item) => isRecord(item) && item['_key'] === step._key)
  }
  return isRecord(value) && typeof step === 'string' ? value[step] : undefined
}
