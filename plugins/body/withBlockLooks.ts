import type {ComponentType} from 'react'
import type {BlockProps, ObjectDefinition, SchemaTypeDefinition} from 'sanity'
import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import {CodeLook} from './looks/CodeLook.tsx'
import {OriginalTextLook} from './looks/OriginalTextLook.tsx'
import {createRawMarkdownLook} from './looks/RawMarkdownLook.tsx'
import {TableLook} from './looks/TableLook.tsx'

/** Gives the block objects of the body a look of their own in the editor. */
export function withBlockLooks(
  types: readonly SchemaTypeDefinition[],
  language: DeskLanguage,
): SchemaTypeDefinition[] {
  const looks: Readonly<Record<string, ComponentType<BlockProps>>> = {
    codeBlock: CodeLook,
    originalText: OriginalTextLook,
    rawMarkdown: createRawMarkdownLook(language),
    table: TableLook,
  }
  return types.map((type) => {
    const look = looks[type.name]
    return look !== undefined && isObjectType(type) ? {...type, components: {block: look}} : type
  })
}

function isObjectType(type: SchemaTypeDefinition): type is ObjectDefinition {
  return type.type === 'object'
}
