import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {styled} from 'styled-components'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {Occurrence} from '../report/occurrence.ts'
import {wordsOf} from '../report/occurrence.ts'

/** Characters that are shown on either side of a name. */
const AROUND = 14

interface PlacesProps {
  readonly occurrences: readonly Occurrence[]
  /** Links one place; nothing can be linked without it. */
  readonly onLink?: (place: Occurrence) => void
}

/** Where somebody is named, with the words around: the first place, and the others when asked for. */
export function Places({occurrences, onLink}: PlacesProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [open, setOpen] = useState(false)
  const rest = occurrences.length - 1
  return (
    <>
      {occurrences.length > 0 && (
        <Stack as="ul" gap={2}>
          {occurrences.slice(0, open ? undefined : 1).map((place) => (
            <Place
              key={`${place.paragraph.key} ${place.start}`}
              place={place}
              {...(onLink === undefined ? {} : {onLink: () => onLink(place)})}
            />
          ))}
        </Stack>
      )}
      {rest > 0 && (
        <Flex>
          <Button
            aria-expanded={open}
            fontSize={1}
            mode="bleed"
            onClick={() => setOpen(!open)}
            padding={2}
            text={open ? t('mentions.fewer') : t('mentions.more', {count: rest})}
          />
        </Flex>
      )}
    </>
  )
}

interface PlaceProps {
  readonly place: Occurrence
  readonly onLink?: () => void
}

function Place({place, onLink}: PlaceProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {onFocus, onPathOpen} = useDocumentPane()
  const {paragraph, start, end, state} = place
  const words = wordsOf(place)

  function goTo() {
    const path = ['body', ...paragraph.path]
    onPathOpen(path)
    onFocus(path)
  }

  return (
    <Flex align="center" as="li" gap={1}>
      <Box flex={1} style={{minWidth: 0}}>
        <ContextButton aria-label={t('mentions.go-to', {words})} onClick={goTo} type="button">
          <Text muted size={1}>
            {start > AROUND && '…'}
            {paragraph.text.slice(Math.max(0, start - AROUND), start)}
            <strong>{words}</strong>
            {paragraph.text.slice(end, end + AROUND)}
            {end + AROUND < paragraph.text.length && '…'}
          </Text>
        </ContextButton>
      </Box>
      {state === 'linked' && (
        <Box padding={2}>
          <Text muted size={0}>
            {t('mentions.linked')}
          </Text>
        </Box>
      )}
      {state === 'free' && onLink !== undefined && (
        <Button
          aria-label={t('mentions.link-words', {words})}
          fontSize={0}
          mode="ghost"
          onClick={onLink}
          padding={2}
          text={t('mentions.link')}
        />
      )}
    </Flex>
  )
}

const ContextButton = styled.button`
  appearance: none;
  background: none;
  border: 0;
  border-radius: 2px;
  cursor: pointer;
  padding: 4px 2px;
  text-align: start;

  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
  }

  strong {
    color: var(--card-fg-color);
  }
`
