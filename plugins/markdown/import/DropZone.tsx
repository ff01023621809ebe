import {UploadIcon} from '@sanity/icons/Upload'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState, type ClipboardEvent, type DragEvent} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
}

/** Where files are dropped, chosen, or pasted, as files or as text. */
export function DropZone({onFiles, onText}: DropZoneProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const paste = ({clipboardData}: ClipboardEvent) => {
    const text = clipboardData.getData('text/plain')
    if (clipboardData.files.length > 0) take(clipboardData.files)
    else if (text.trim() !== '') onText(text)
  }

  return (
    <Card
      aria-label={t('import.drop')}
      border
      data-testid="import-drop"
      onDragLeave={() => setOver(false)}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={drop}
      onPaste={paste}
      padding={5}
      radius={3}
      role="group"
      style={{borderStyle: 'dashed'}}
      tabIndex={0}
      tone={over ? 'primary' : 'transparent'}
    >
      <Flex align="center" direction="column" gap={4}>
        <Text size={3}>
          <UploadIcon />
        </Text>
        <Stack gap={3}>
          <Text align="center" weight="medium">
            {t('import.drop')}
          </Text>
          <Text align="center" muted size={1}>
            {t('import.paste')}
          </Text>
        </Stack>
        <Button
          mode="ghost"
          onClick={() => input.current?.click()}
          text={t('import.choose')}
          type="button"
        />
        <input
          accept=".md,.markdown,text/markdown"
          hidden
          multiple
          onChange={({currentTarget}) => {
            take(currentTarget.files)
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
          ref={input}
          type="file"
        />
      </Flex>
    </Card>
  )
}
