/** Gives the reader a file, and its name: that tells what it is and when, and names nobody. */
export function saveFile(content: string | Blob, type: string, ending: string, what = 'view'): string {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `counterwatch-${what}-${new Date().toISOString().slice(0, 10)}.${ending}`
  link.click()
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return link.download
}
