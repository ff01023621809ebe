import {CodeBlockIcon} from '@sanity/icons/CodeBlock'
import {Code} from '@sanity/ui/code'
import type {BlockProps} from 'sanity'
import {BlockLook} from './BlockLook.tsx'
import {textAt} from './values.ts'

/** Code as it is, under the language that its fence names. */
export function CodeLook(props: BlockProps) {
  return (
    <BlockLook block={props} hint={textAt(props.value, 'language')} icon={CodeBlockIcon}>
      <Code size={1}>{textAt(props.value, 'code') ?? ' '}</Code>
    </BlockLook>
  )
}
