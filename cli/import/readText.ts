import {readFile, stat} from 'node:fs/promises'
import {problems, type ImportProblem} from './problem.ts'
import {reasonOf, type GardenFile} from './findFiles.ts'

/** A mutation may have 4 MB, and the post and its file are one each. */
const MOST_BYTES = 3_000_000

/** The text of a file as it is, byte order mark included, or why it can't be had. */
export type ReadText = {readonly text: string} | {readonly problem: ImportProblem}

export async function readText({absolute}: GardenFile): Promise<ReadText> {
  try {
    const {size} = await stat(absolute)
    if (size > MOST_BYTES) return {problem: problems.tooLarge(absolute, size, MOST_BYTES)}
    return {text: decoder.decode(await readFile(absolute))}
  } catch (error) {
    if (error instanceof TypeError) return {problem: problems.notUtf8(absolute)}
    return {problem: problems.unreadable(absolute, reasonOf(error))}
  }
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
