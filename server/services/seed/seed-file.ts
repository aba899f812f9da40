/** One file of a seed folder, once read. */
export interface SeedFile {
  /** Inside the folder, with forward slashes: `claims/azattyk-ky/roles.yaml`. */
  readonly path: string
  readonly text: string
}

export type FileRole = 'dataset' | 'document' | 'entities' | 'claims'

export const SEED_LAYOUT = 'dataset.yaml, documents/*.yaml, entities/*.yaml, claims/**/*.yaml'

/** What a file holds, by its place; null for a file that is not part of a seed. */
export function fileRole(path: string): FileRole | null {
  if (/^dataset\.ya?ml$/.test(path)) return 'dataset'
  const folder = /^(documents|entities|claims)\/(?:[^/]+\/)*[^/]+\.ya?ml$/.exec(path)?.[1]
  if (folder === undefined) return null
  return folder === 'documents' ? 'document' : (folder as FileRole)
}

export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/.test(path)
}
