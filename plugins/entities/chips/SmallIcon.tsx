import {Text} from '@sanity/ui'
import type {ComponentType} from 'react'

/** An icon beside a name; nothing without one. */
export function SmallIcon({icon: Icon}: {readonly icon: ComponentType | undefined}) {
  if (Icon === undefined) return null
  return (
    <Text muted size={1}>
      <Icon />
    </Text>
  )
}
