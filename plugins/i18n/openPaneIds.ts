/**
 * Ids of the panes that stand open, by the state of the Studio's router: a structure tool keeps its
 * panes as groups, `{panes: [[{id}], …]}`, below the name of the tool. Some are lists, not documents.
 */
export function openPaneIds(routerState: unknown): string[] {
  if (Array.isArray(routerState)) return [...new Set(routerState.flatMap(openPaneIds))]
  if (typeof routerState !== 'object' || routerState === null) return []
  if ('panes' in routerState && Array.isArray(routerState.panes)) {
    return [...new Set(routerState.panes.flat().flatMap(idOf))]
  }
  return [...new Set(Object.values(routerState).flatMap(openPaneIds))]
}

function idOf(pane: unknown): string[] {
  const isPane = typeof pane === 'object' && pane !== null && 'id' in pane
  return isPane && typeof pane.id === 'string' && pane.id !== '' ? [pane.id] : []
}
