import type {LocalizedText} from '../codec/frontMatter/table.ts'
import {note, textOf, type Terminal} from './terminal.ts'

/** Work that is over sooner needs no progress. */
const PATIENCE_MS = 400
const FRAME_MS = 100
const FRAMES = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏']
const CLEAR_LINE = '\r\u001B[2K'

/**
 * Shows that something is going on while `work` runs, unless it is over at once: a moving line with
 * the seconds where a person watches, one plain line otherwise. The error stream carries it.
 *
 * The prompt libraries' spinners take the terminal's Ctrl-C for themselves; this one leaves it.
 *
 * @returns what `work` gives
 */
export async function withProgress<Result>(
  terminal: Terminal,
  title: LocalizedText,
  work: () => Promise<Result>,
): Promise<Result> {
  let stop: (() => void) | undefined
  const timer = setTimeout(() => {
    stop = show(terminal, textOf(terminal, title))
  }, PATIENCE_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    stop?.()
  }
}

function show(terminal: Terminal, title: string): () => void {
  if (!terminal.interactive) {
    note(terminal, `${title}…`)
    return () => {}
  }
  let ticks = 0
  const draw = () => {
    const frame = FRAMES[ticks % FRAMES.length] ?? ''
    const seconds = Math.floor((ticks * FRAME_MS) / 1000)
    terminal.err.write(`${CLEAR_LINE}${frame} ${title}… ${seconds} s`)
    ticks += 1
  }
  draw()
  const timer = setInterval(draw, FRAME_MS)
  return () => {
    clearInterval(timer)
    terminal.err.write(CLEAR_LINE)
  }
}
