/** Values at the rim of the store: what goes to the driver, and what comes back as plain JSON. */
import neo4j, { type Record as DriverRecord } from 'neo4j-driver'

export type Row = Record<string, unknown>

/** Parameters as the driver wants them: a whole JavaScript number would travel as a float, and `LIMIT 1.0` is refused; a date is a point in time. */
export function encodeParameters(parameters: Readonly<Row>): Row {
  return encode(parameters) as Row
}

function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(encode)
  if (value instanceof Date) return neo4j.types.DateTime.fromStandardDate(value)
  if (!isPlain(value)) return value
  const out: Row = {}
  for (const key in value) out[key] = encode(value[key])
  return out
}

/** One record as a plain object: points in time as ISO 8601 text in UTC, everything else as it is. */
export function decodeRecord(record: DriverRecord): Row {
  const row: Row = {}
  for (let i = 0; i < record.keys.length; i++) row[record.keys[i] as string] = decode(record.get(i))
  return row
}

/** Changes maps and lists in place: they were made for us, and an answer may hold thousands of values. */
function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      if (typeof value[i] === 'object') value[i] = decode(value[i])
    }
    return value
  }
  if (isPlain(value)) {
    for (const key in value) {
      if (typeof value[key] === 'object') value[key] = decode(value[key])
    }
    return value
  }
  return neo4j.isDateTime(value) ? value.toStandardDate().toISOString() : value
}

function isPlain(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
