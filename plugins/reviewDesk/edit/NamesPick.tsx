import {Stack, Text} from '@sanity/ui'
import {useCallback, useId, useMemo, useRef} from 'react'
import type {Reference} from 'sanity'
import {NameField} from '../../entities/inputs/NameField.tsx'
import type {ReferenceItem} from '../../entities/inputs/references.ts'
import {toItem} from '../../entities/inputs/references.ts'

/** What the names are next; given those that they are. */
export type ChangeNames = (names: readonly ReferenceItem[]) => readonly ReferenceItem[]

interface NamesPickProps {
  readonly label: string
  readonly types: readonly string[]
  readonly value: readonly ReferenceItem[]
  readonly onChange: (change: ChangeNames) => void
  readonly single: boolean
  /** Takes names that nobody has yet. */
  readonly creates: boolean
}

/** Names out of the same index as in the form of a post, in no form. */
export function NamesPick({label, types, value, onChange, single, creates}: NamesPickProps) {
  const id = useId()
  const ref = useRef<HTMLElement>(null)
  const items = useMemo(
    () => value.map((reference) => ({key: reference._key, reference, path: [], problems: []})),
    [value],
  )
  const add = useCallback(
    (references: readonly Reference[]) =>
      onChange((names) => [...names, ...references.map(toItem)]),
    [onChange],
  )
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      <NameField
        creates={creates}
        elementProps={{
          id,
          ref,
          onFocus: nothing,
          onBlur: nothing,
          'aria-describedby': undefined,
          style: {},
        }}
        items={items}
        label={label}
        onAdd={add}
        onRemove={(key) => onChange((names) => names.filter(({_key}) => _key !== key))}
        readOnly={false}
        single={single}
        types={types}
      />
    </Stack>
  )
}

const nothing = () => undefined
