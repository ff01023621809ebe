import {decodeSanityNodeData} from '@sanity/visual-editing-csm'

/** A part of the page that shows a field of a document. */
export interface Editable {
  readonly element: HTMLElement
  readonly id: string
  readonly type: string
  /** As the Studio writes it: `body[_key=="a"]`. */
  readonly path: string
}

const MARKED = '[data-sanity]'

/** The innermost one around something that was pointed at. */
export function editableAround(target: EventTarget | null): Editable | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(MARKED) : null
  return element === null ? undefined : toEditable(element)
}

/** All of the page, in its order. */
export function allEditables(): Editable[] {
  return [...document.querySelectorAll<HTMLElement>(MARKED)].flatMap(
    (element) => toEditable(element) ?? [],
  )
}

/** The smallest one that shows a field, which may lie deeper: a span of a block, say. */
export function editableShowing(id: string, path: string): Editable | undefined {
  const [best] = allEditables()
    .filter((one) => one.id === id && isWithin(path, one.path))
    .toSorted((a, b) => b.path.length - a.path.length)
  return best
}

function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`)
}

function toEditable(element: HTMLElement): Editable | undefined {
  const node = decodeSanityNodeData(element.dataset['sanity'] ?? '')
  if (node === undefined || !('id' in node) || node.type === undefined) return undefined
  return {element, id: node.id, type: node.type, path: node.path}
}
