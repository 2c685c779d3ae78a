// Loaded before a bundle: GitHub runs the actions with Node 24, and the demo plays from Node 20 on, which lacks this.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
