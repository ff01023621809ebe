import {readFile, stat} from 'node:fs/promises'
import type {FileProblem} from './fileProblem.ts'
import {reasonOf, type GardenFile} from './findFiles.ts'
import {readProblems, type ReadProblemCode} from './readProblems.ts'

/** A mutation may have 4 MB, and the post and its file are one each. */
const MOST_BYTES = 3_000_000

/** The text of a file as it is, byte order mark included, or why it can't be had. */
export type ReadText = {readonly text: string} | {readonly problem: FileProblem<ReadProblemCode>}

export async function readText({absolute}: GardenFile): Promise<ReadText> {
  try {
    const {size} = await stat(absolute)
    if (size > MOST_BYTES) return {problem: readProblems.tooLarge(absolute, size, MOST_BYTES)}
    return {text: decoder.decode(await readFile(absolute))}
  } catch (error) {
    if (error instanceof TypeError) return {problem: readProblems.notUtf8(absolute)}
    return {problem: readProblems.unreadable(absolute, reasonOf(error))}
  }
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
