import {createElement, type ElementType, type ReactNode} from 'react'
import type {ResolvedBody} from '../../queries/resolvedBody.ts'
import type {RenderOptions} from '../options.ts'
import {renderBody} from '../renderBody.ts'
import type {RenderNode, Tag} from '../tree.ts'

export interface BodyProps extends RenderOptions {
  /** As `postQuery` and `feedQuery` give it. */
  readonly value: ResolvedBody | null | undefined
  /** What stands for an element, for example `{a: Link, img: Image}`; it gets the same props. */
  readonly components?: Readonly<Partial<Record<Tag, ElementType>>>
}

/** A body as React elements: the same as `toHtml`, without hooks, on a server or in a browser. */
export function Body({value, components = {}, ...options}: BodyProps): ReactNode {
  return <>{renderBody(value, options).map(toReact)}</>

  function toReact(node: RenderNode, index: number): ReactNode {
    if (typeof node === 'string') return node
    const {tag, attributes, children} = node
    const props = Object.fromEntries(attributes.map(toProp))
    return createElement(components[tag] ?? tag, {key: index, ...props}, ...children.map(toReact))
  }
}

/** Attributes that React has under another name. */
const NAMES: Readonly<Record<string, string>> = {class: 'className', popovertarget: 'popoverTarget'}

function toProp([name, value]: readonly [string, string]): [string, unknown] {
  if (name === 'textAlign') return ['style', {textAlign: value}]
  return [NAMES[name] ?? name, value]
}
