/**
 * The channels that Python has names for (https://packaging.python.org/en/latest/specifications/version-specifiers); any other is refused by
 * its tools. It takes c, pre and preview for rc, which would give two versions one name.
 */
export const PEP440 = {
  rules: 'PEP 440',
  limits: { channels: ['alpha', 'beta', 'rc', 'a', 'b', 'dev'] },
  read: (written: string) => {
    const found = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(written)
    return found ? `${found[1]}-${NAMES[found[2] as keyof typeof NAMES]}.${found[3]}` : written
  },
} as const

const NAMES = { a: 'alpha', b: 'beta', rc: 'rc', '.dev': 'dev' }
