import {randomUUID} from 'node:crypto'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {readSampleDocuments} from '../../../cli/desk/sampleDocuments.ts'
import {importGarden} from '../../../cli/import/importGarden.ts'
import {openTarget} from '../../../cli/target/openTarget.ts'
import {postIdOf} from '../../../codec/documents/ids.ts'
import type {RoleName} from '../../../lake/access/roles.ts'
import {openDesk, type TestDesk} from '../../support/desk.ts'

const SAMPLES = join(import.meta.dirname, '../../../samples')

/** A post of the sample garden that stands complete in it. */
export const TURNING_POINT = postIdOf('posts/gyeongju-turning-point.md')

export interface GardenDesk extends TestDesk {
  /** A client as a front-end or a script has it, outside of any browser. */
  client(role: RoleName): SanityClient
}

/** A desk with the sample garden in it, brought in by the code of `dateline import`. */
export async function openGardenDesk(): Promise<GardenDesk> {
  const desk = await openDesk()
  const client = (role: RoleName) =>
    openTarget({
      lake: desk.lake().url,
      token: desk.lake().tokens[role],
      dataDirectory: desk.dataDirectory,
      env: {},
    }).client
  const administrator = client('administrator')
  const names = administrator.transaction()
  for (const document of readSampleDocuments(SAMPLES)) names.createIfNotExists(document)
  await names.commit()
  await importGarden({
    client: administrator,
    paths: [join(SAMPLES, 'garden')],
    newId: randomUUID,
    signal: new AbortController().signal,
  })
  return {...desk, client}
}
