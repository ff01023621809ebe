/**
 * What a body may become: the elements, and the attributes of each. Nothing else can be made, so
 * that whatever a body says, no script, no handler and no style of its own reaches a page.
 */
export const VOCABULARY = {
  a: ['class', 'href', 'title', 'id', 'role', 'aria-label'],
  blockquote: [],
  br: [],
  button: ['type', 'class', 'popovertarget', 'aria-label'],
  cite: ['lang'],
  code: ['class'],
  del: [],
  details: ['class', 'lang', 'data-sanity'],
  dfn: [],
  em: [],
  figcaption: [],
  figure: ['data-sanity'],
  h1: ['data-sanity'],
  h2: ['id', 'data-sanity'],
  h3: ['data-sanity'],
  h4: ['data-sanity'],
  h5: ['data-sanity'],
  h6: ['data-sanity'],
  hr: ['data-sanity'],
  img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
  li: ['id', 'data-sanity'],
  ol: ['start'],
  p: ['class', 'data-sanity'],
  pre: ['class', 'data-sanity'],
  section: ['class', 'role', 'aria-labelledby'],
  span: ['class', 'id', 'role', 'popover'],
  strong: [],
  summary: [],
  sup: ['class'],
  table: ['data-sanity'],
  tbody: [],
  td: ['textAlign'],
  th: ['scope', 'textAlign'],
  thead: [],
  tr: [],
  ul: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Tag = keyof typeof VOCABULARY

/** Under their names in HTML; `textAlign` becomes a style. */
export type Attributes<T extends Tag> = {
  readonly [Name in (typeof VOCABULARY)[T][number]]?: string | undefined
}

export interface RenderElement {
  readonly tag: Tag
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly RenderNode[]
}

/** A text, or an element. */
export type RenderNode = string | RenderElement

/** Makes an element; attributes without a value are left out, as are those that it may not have. */
export function element<T extends Tag>(
  tag: T,
  attributes: Attributes<T>,
  children: readonly RenderNode[] = [],
): RenderElement {
  const allowed: readonly string[] = VOCABULARY[tag]
  return {
    tag,
    attributes: Object.entries<string | undefined>(attributes).flatMap(([name, value]) =>
      value === undefined || !allowed.includes(name) ? [] : [[name, value] as const],
    ),
    children,
  }
}
