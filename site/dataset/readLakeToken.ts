import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * The token of the embedded lake that sees drafts and may do least besides: that of an editor, as the
 * lake keeps it in its data folder for the owner's eyes. undefined where there is none.
 */
export async function readLakeToken(dataDirectory: string): Promise<string | undefined> {
  const tokens = await readFile(join(dataDirectory, 'tokens.json'), 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined)
  if (typeof tokens !== 'object' || tokens === null || !('editor' in tokens)) return undefined
  return typeof tokens.editor === 'string' ? tokens.editor : undefined
}
