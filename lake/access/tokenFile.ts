import {closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync} from 'node:fs'
import {join} from 'node:path'

import {StartupError} from '../server/startupError.ts'
import {createTokens, type Tokens, toTokens} from './tokens.ts'

/** Inside the data folder; readable by its owner alone. */
const TOKEN_FILE = 'tokens.json'

/**
 * The tokens of a data folder, made when it has none.
 *
 * @throws StartupError when the file is there and cannot be read
 */
export function readOrCreateTokens(dataDirectory: string): Tokens {
  const path = join(dataDirectory, TOKEN_FILE)
  const text = readIfPresent(path)
  if (text === undefined) {
    const tokens = createTokens()
    writePrivately(path, `${JSON.stringify(tokens, null, 2)}\n`)
    return tokens
  }
  const tokens = toTokens(parse(text))
  if (tokens !== undefined) return tokens
  throw new StartupError(
    'damagedTokens',
    `${path} does not hold the tokens of a lake. Delete it and start again to have new ones made.`,
  )
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new StartupError('unwritableFolder', `${path} cannot be read.`, {cause: error})
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** By way of a second file, so that a crash leaves no half of one behind. */
function writePrivately(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}
