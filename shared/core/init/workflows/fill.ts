/** What stands in a template's places; a list repeats the line of its place, undefined is a condition that does not hold. */
export type TemplateValues = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Fills a template: `«name»` is a value, a line that starts with `«?name»` is there only where that value is, and `$[[ … ]]` is an
 * expression of GitHub's, which TypeScript would read as its own.
 */
export function fill(template: string, values: TemplateValues): string {
  const lines = template.split('\n').flatMap((line) => fillLine(line, values))
  return lines.join('\n').replace(/\$\[\[(.*?)\]\]/g, (_, expression: string) => `\${{${expression}}}`)
}

function fillLine(line: string, values: TemplateValues): string[] {
  const [condition, name] = /^«\?([\w-]+)»/.exec(line) ?? []
  if (name !== undefined && values[name] === undefined) return []
  const plain = line.slice(condition?.length ?? 0)
  const repeated = [...plain.matchAll(/«([\w-]+)»/g)].find(([, place]) => Array.isArray(values[place as string]))
  const place = repeated?.[1]
  if (place === undefined) return [replacePlaces(plain, values)]
  return (values[place] as readonly string[]).map((value) => replacePlaces(plain, { ...values, [place]: value }))
}

function replacePlaces(line: string, values: TemplateValues): string {
  return line.replace(/«([\w-]+)»/g, (_, name: string) => {
    const value = values[name]
    if (typeof value !== 'string') throw new Error(`the template has a place for ${name}, and nothing fills it`)
    return value
  })
}
