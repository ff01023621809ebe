import {UserIcon} from '@sanity/icons/User'
import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {Menu, MenuButton, MenuDivider, MenuItem} from '@sanity/ui/menu'
import {useId, useMemo, useState} from 'react'
import {useCurrentUser, useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {PersonPicture} from './PersonPicture.tsx'
import type {Person} from './usePeople.ts'
import {usePeople} from './usePeople.ts'
import {useUserNames} from './useUserNames.ts'

interface PersonMenuProps {
  /** The user id; undefined for nobody. */
  readonly value: string | undefined
  /** On the button while there is nobody. */
  readonly placeholder: string
  readonly disabled?: boolean
  /** Offers nobody as well while there is nobody. */
  readonly takesNobody?: boolean
  /** Undefined for nobody. */
  readonly onChoose: (id: string | undefined) => void
}

/** Somebody out of the project, with the picture that the Studio has of them: oneself first, or nobody. */
export function PersonMenu(props: PersonMenuProps) {
  const {value, placeholder, disabled = false, takesNobody = value !== undefined, onChoose} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const id = useId()
  const me = useCurrentUser()?.id
  const [open, setOpen] = useState(false)
  const state = usePeople(open)
  const names = useUserNames(useMemo(() => (value === undefined ? [] : [value]), [value]))
  const name = value === undefined ? undefined : (names.get(value) ?? value)
  const people = state.status === 'ready' ? state.people : []
  const sorted = [...people.filter(({id}) => id === me), ...people.filter(({id}) => id !== me)]

  return (
    <MenuButton
      button={
        <Button
          data-testid="person-menu"
          disabled={disabled}
          fontSize={1}
          mode="ghost"
          padding={2}
          title={name === undefined ? undefined : t('people.assigned', {name})}
        >
          <Flex align="center" gap={2}>
            {value === undefined ? (
              <Text size={1}>
                <UserIcon />
              </Text>
            ) : (
              <PersonPicture user={value} />
            )}
            <Text size={1} textOverflow="ellipsis">
              {name ?? placeholder}
            </Text>
          </Flex>
        </Button>
      }
      id={id}
      menu={
        <Menu>
          {state.status !== 'ready' && (
            <Box padding={3}>
              <Text aria-live="polite" muted size={1}>
                {state.status === 'loading'
                  ? t('people.loading')
                  : t('people.failed', {reason: state.reason})}
              </Text>
            </Box>
          )}
          {sorted.map((person) => (
            <PersonItem
              isMe={person.id === me}
              key={person.id}
              onChoose={() => onChoose(person.id)}
              person={person}
              pressed={person.id === value}
            />
          ))}
          {takesNobody && state.status === 'ready' && (
            <>
              <MenuDivider />
              <MenuItem
                data-testid="person-nobody"
                fontSize={1}
                onClick={() => onChoose(undefined)}
                text={t('people.nobody')}
              />
            </>
          )}
        </Menu>
      }
      onClose={() => setOpen(false)}
      onOpen={() => setOpen(true)}
      popover={{portal: true, placement: 'bottom-start'}}
    />
  )
}

interface PersonItemProps {
  readonly person: Person
  readonly isMe: boolean
  readonly pressed: boolean
  readonly onChoose: () => void
}

function PersonItem({person: {id, name, roles}, isMe, pressed, onChoose}: PersonItemProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const about = [...(isMe ? [t('people.me')] : []), ...roles].join(' · ')
  return (
    <MenuItem data-testid={`person-${id}`} onClick={onChoose} padding={3} pressed={pressed}>
      <Flex align="center" gap={3}>
        <PersonPicture user={id} />
        <Stack gap={2}>
          <Text size={1} weight="medium">
            {name}
          </Text>
          <Text muted size={1}>
            {about}
          </Text>
        </Stack>
      </Flex>
    </MenuItem>
  )
}
