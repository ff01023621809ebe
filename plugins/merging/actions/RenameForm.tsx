import {Button, Checkbox, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import type {ChangeEvent, SubmitEvent} from 'react'
import {useId, useState} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'
import {planRename} from '../../../garden/merge/planRename.ts'
import {readFreeSlug} from '../../../garden/merge/readFreeSlug.ts'
import {readVersions} from '../../../garden/merge/readMaterial.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {languageOfLocale} from '../../i18n/language.ts'
import {slugify} from '../../slugify.ts'
import {useCommit} from '../useCommit.ts'
import {useRawFetch} from '../useRawFetch.ts'

interface RenameFormProps {
  /** Of the published document. */
  readonly id: string
  readonly type: string
  readonly name: string
  readonly onClose: () => void
}

/** Another canonical name; whether the old one and the old address stay is asked. */
export function RenameForm({id, type, name: before, onClose}: RenameFormProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [typed, setTyped] = useState(before)
  const [keepsAlias, setKeepsAlias] = useState(true)
  const [newSlug, setNewSlug] = useState(false)
  const rename = useRename(id, type)
  const fieldId = useId()
  const name = typed.trim()
  const isNew = name !== '' && name !== before

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isNew || rename.busy) return
    if (await rename.run({name, keepsAlias, newSlug})) onClose()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap={4}>
        <Text muted size={1}>
          {t('rename.about')}
        </Text>
        <Stack gap={2}>
          <Text as="label" htmlFor={fieldId} muted size={1}>
            {t('rename.name')}
          </Text>
          <TextInput
            autoComplete="off"
            fontSize={1}
            id={fieldId}
            onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value)}
            value={typed}
          />
        </Stack>
        <Option checked={keepsAlias} onChange={setKeepsAlias}>
          {t('rename.alias', {name: before})}
        </Option>
        <Option checked={newSlug} onChange={setNewSlug}>
          {t('rename.slug')}
        </Option>
        <Flex gap={2} justify="flex-end">
          <Button mode="bleed" onClick={onClose} text={t('rename.cancel')} type="button" />
          <Button
            data-testid="rename-write"
            disabled={!isNew || rename.busy}
            loading={rename.busy}
            text={t('rename.write')}
            tone="primary"
            type="submit"
          />
        </Flex>
      </Stack>
    </form>
  )
}

interface OptionProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: string
}

function Option({checked, onChange, children}: OptionProps) {
  const id = useId()
  return (
    <Flex align="center" gap={3}>
      <Checkbox
        checked={checked}
        id={id}
        onChange={({currentTarget}: ChangeEvent<HTMLInputElement>) =>
          onChange(currentTarget.checked)
        }
      />
      <Text as="label" htmlFor={id} size={1}>
        {children}
      </Text>
    </Flex>
  )
}

interface Rename {
  readonly name: string
  readonly keepsAlias: boolean
  /** Whether it gets a slug out of its new name. */
  readonly newSlug: boolean
}

/** Renames a document as it is now, in every version of it. */
function useRename(id: string, type: string) {
  const fetch = useRawFetch()
  const commit = useCommit()
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = languageOfLocale(useCurrentLocale().id)
  const toast = useToast()
  const [reading, setReading] = useState(false)

  async function plan({name, keepsAlias, newSlug}: Rename) {
    setReading(true)
    try {
      const documents = await readVersions(fetch, [id])
      const spelt = newSlug ? await slugify(name, type === 'person' ? 'person' : 'text') : ''
      const slug = spelt === '' ? undefined : await readFreeSlug(fetch, {id, type, slug: spelt})
      const transaction = crypto.randomUUID()
      return planRename(documents, {id, name, keepsAlias, slug, transaction})
    } catch (error) {
      toast.push({status: 'error', title: t('merge.unreadable', {reason: String(error)})})
      return undefined
    } finally {
      setReading(false)
    }
  }

  async function run(wanted: Rename): Promise<boolean> {
    const planned = await plan(wanted)
    if (planned === undefined) return false
    if ('problem' in planned) {
      toast.push({status: 'error', title: planned.problem.message[language]})
      return false
    }
    if (!(await commit.run(planned.plan.transactions))) return false
    toast.push({status: 'success', title: t('rename.done', {name: wanted.name})})
    return true
  }
  return {busy: reading || commit.busy, run}
}
