import type {DatasetEntry, Registry} from './registry.ts'

export function createMemoryRegistry(): Registry {
  const datasets = new Map<string, DatasetEntry>()
  const values = new Map<string, string>()
  return {
    datasets: () => [...datasets.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    addDataset: (entry) => void datasets.set(entry.name, entry),
    removeDataset: (name) => void datasets.delete(name),
    value: (userId, key) => values.get(address(userId, key)),
    setValue: (userId, key, json) => void values.set(address(userId, key), json),
    close: () => {},
  }
}

function address(userId: string, key: string): string {
  return JSON.stringify([userId, key])
}
