import type {DocumentChange} from '../../garden/merge/documentChange.ts'
import {pathText} from '../../garden/merge/path.ts'
import {say, type Terminal} from '../terminal.ts'

/** Prints what fields become, a line for each. */
export function printChanges(terminal: Terminal, changes: readonly DocumentChange[]): void {
  for (const {id, edits} of changes) {
    for (const {path, to} of edits) {
      say(terminal, `= ${id}  ${pathText(path)}: ${to === undefined ? '∅' : JSON.stringify(to)}`)
    }
  }
}
