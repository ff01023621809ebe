import type {ComponentType} from 'react'
import {isValidElement} from 'react'
import type {PreviewConfig, SchemaTypeDefinition} from 'sanity'
import {NAMED_TYPES} from '../../codec/frontMatter/table.ts'
import {IncomingCount} from './IncomingCount.tsx'

/**
 * Shows, in lists and pickers, how many documents refer to an entity. The Studio's lists take
 * titles and subtitles as plain text, and a component for the media alone: so the count goes there.
 */
export function withIncomingCount(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (!NAMED_TYPES.includes(type.name) || !('preview' in type) || !type.preview) return type
  return {...type, preview: countingPreview(type.preview, iconOf(type))}
}

function iconOf(type: SchemaTypeDefinition): ComponentType | undefined {
  return 'icon' in type && isComponent(type.icon) ? type.icon : undefined
}

/** Icons come as memoised components, which are objects. */
function isComponent(icon: unknown): icon is ComponentType {
  if (typeof icon === 'function') return true
  return typeof icon === 'object' && icon !== null && !isValidElement(icon)
}

function countingPreview(preview: PreviewConfig, icon: ComponentType | undefined): PreviewConfig {
  const {prepare} = preview
  if (!prepare || !icon) return preview
  return {
    select: {...preview.select, _id: '_id'},
    prepare: (selection, viewOptions) => ({
      ...prepare(selection, viewOptions),
      media:
        typeof selection._id === 'string' ? (
          <IncomingCount documentId={selection._id} icon={icon} />
        ) : (
          icon
        ),
    }),
  }
}
