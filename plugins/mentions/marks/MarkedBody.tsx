import {useEffect, useMemo, useState} from 'react'
import type {PortableTextInputProps} from 'sanity'
import {getPublishedId, useFormValue} from 'sanity'
import {createBodyReader} from '../body/createBodyReader.ts'
import {useBodyMentions} from '../body/useBodyMentions.ts'
import type {Decorations} from './toDecorations.tsx'
import {toDecorations} from './toDecorations.tsx'
import {usePauses} from './usePauses.ts'

/** The Studio's editor with known names marked in it. Marks come and go while nobody is writing. */
export function MarkedBody(props: PortableTextInputProps) {
  const {value, rangeDecorations, path} = props
  const id = useFormValue(['_id'])
  const read = useMemo(() => createBodyReader(), [])
  const paragraphs = useMemo(() => read(value), [read, value])
  const {listeners, whenPausing} = usePauses()
  // While somebody writes, nobody is asked: the answer would be about a body that has changed since.
  const [settled, setSettled] = useState(paragraphs)
  useEffect(() => whenPausing(() => setSettled(paragraphs)), [paragraphs, whenPausing])
  // Texts within the body are looked through on their own.
  const text = [getPublishedId(String(id)), ...path.slice(1).map((step) => JSON.stringify(step))]
  const {value: found} = useBodyMentions(text.join(' '), settled)
  const [marks, setMarks] = useState<Decorations>([])

  const current = found?.paragraphs === paragraphs ? found : undefined
  useEffect(
    () => current && whenPausing(() => setMarks(toDecorations(current))),
    [current, whenPausing],
  )

  const decorations = useMemo(
    () => [...(rangeDecorations ?? []), ...marks],
    [rangeDecorations, marks],
  )
  return (
    <div {...listeners} style={{display: 'contents'}}>
      {props.renderDefault({...props, rangeDecorations: decorations})}
    </div>
  )
}
