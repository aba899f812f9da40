/** In one pass, so that a name that looks like a placeholder stays as it is. */
export function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, key: string) => parts[key] ?? placeholder)
}
