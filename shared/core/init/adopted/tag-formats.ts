/**
 * The tag template of another tool as one of ours: what `version` matches is the version, and texts by name replace what the tool puts in for
 * them. Undefined where there is no version in it, or a placeholder is left that nothing here stands for.
 */
export function tagFrom(
  format: string,
  version: RegExp,
  texts: readonly (readonly [placeholder: RegExp, text: string])[] = [],
): string | undefined {
  const parts = format.split(version)
  const filled = parts.map((part) => texts.reduce((text, [name, value]) => text.replaceAll(name, () => value), part))
  return filled.length === 2 && !filled.some((part) => /[{}$<>%\s]|__/.test(part))
    ? filled.join('{version}')
    : undefined
}
