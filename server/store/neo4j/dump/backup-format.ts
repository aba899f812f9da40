/**
 * A backup: gzipped NDJSON. A header, a line a node, a line a relationship, and a trailer with the SHA-256 of every line
 * before it. Points in time stand apart from the other properties, as text, so that no digit of theirs is lost.
 */
export const BACKUP_FORMAT = 'counterwatch-backup'
export const BACKUP_VERSION = 1

export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT
  readonly version: number
  /** Which graph it is of, and where that stood. */
  readonly graphId: string
  readonly revision: number
  /** The version of its schema. */
  readonly schema: number
  readonly createdAt: string
  readonly nodes: number
  readonly relationships: number
}

export interface BackupNode {
  /** Of this file alone. */
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly times: readonly (readonly [property: string, iso: string])[]
}

export interface BackupRelationship {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly times: readonly (readonly [property: string, iso: string])[]
}

export type BackupRow = { readonly node: BackupNode } | { readonly relationship: BackupRelationship }
