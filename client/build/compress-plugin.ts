import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const COMPRESSIBLE = /\.(?:js|css|html|svg)$/

/** Writes `.br` and `.gz` beside each file of text, which the server sends to who can read them. */
export function compressed(): Plugin {
  let folder = ''
  return {
    name: 'counterwatch-compressed',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir
    },
    closeBundle: async () => {
      const names = await readdir(folder, { recursive: true })
      await Promise.all(names.filter((name) => COMPRESSIBLE.test(name)).map((name) => compress(join(folder, name))))
    },
  }
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file)
  await Promise.all([
    promisify(brotliCompress)(text).then((short) => writeFile(`${file}.br`, short)),
    promisify(gzip)(text, { level: 9 }).then((short) => writeFile(`${file}.gz`, short)),
  ])
}
