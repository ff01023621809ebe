import {useEffect, useState} from 'react'
import type {NameLookup} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import type {PasteRow} from './pasteRows.ts'
import {toPasteRow} from './pasteRows.ts'

/** The names of a pasted text, sorted; undefined until all names of the desk are known. */
export function usePasteRows(
  text: string,
  types: readonly string[],
  taken: ReadonlySet<string>,
): readonly PasteRow[] | undefined {
  const {service, state} = useNames()
  const [rows, setRows] = useState<readonly PasteRow[]>()

  useEffect(() => {
    if (state.status !== 'ready') return undefined
    let wanted = true
    readRows(service.lookup(), text, types, taken).then(
      (read) => wanted && setRows(read),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [service, state, text, types, taken])

  return rows
}

async function readRows(
  lookup: NameLookup,
  text: string,
  types: readonly string[],
  taken: ReadonlySet<string>,
): Promise<PasteRow[]> {
  const names = await lookup.readPasted(text)
  const carriers = await lookup.resolve(names, types)
  return Promise.all(
    names.map(async (name, at) => {
      const hits = carriers[at] ?? []
      const similar = hits.length > 0 ? [] : await lookup.similar(name, types)
      return toPasteRow(name, hits, similar, taken)
    }),
  )
}
