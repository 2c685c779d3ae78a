/** A depth (0 for all there is), the filter of a partial clone, or both; sparse as actions/checkout has it: no blobs, one commit, files at the top. */
export type CheckoutKind = number | 'blob:none' | 'tree:0' | 'sparse' | '1 tree:0'

const PARTS: Readonly<Record<string, { readonly depth?: number; readonly filter?: string }>> = {
  'blob:none': { filter: 'blob:none' },
  'tree:0': { filter: 'tree:0' },
  sparse: { depth: 1, filter: 'blob:none' },
  '1 tree:0': { depth: 1, filter: 'tree:0' },
}

/** The git commands that fetch a ref from `origin` into a new clone of one kind, up to the checkout itself. */
export function checkoutSteps(ref: string, kind: CheckoutKind): string[][] {
  const { depth = 0, filter } = partsOf(kind)
  const refspecs =
    depth > 0
      ? ['--no-tags', `--depth=${depth}`, 'origin', `+${ref}:refs/remotes/origin/one`]
      : ['origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*', ...ofItsOwn(ref)]
  const fetch = ['fetch', '-q', ...(filter === undefined ? [] : [`--filter=${filter}`]), ...refspecs]
  return kind === 'sparse' ? [fetch, ['sparse-checkout', 'set', 'no-such-folder']] : [fetch]
}

/** The ref of the clone that has what was fetched. */
export function fetchedRef(ref: string, kind: CheckoutKind): string {
  if ((partsOf(kind).depth ?? 0) > 0) return 'refs/remotes/origin/one'
  if (ref.startsWith('refs/heads/')) return ref.replace('refs/heads/', 'refs/remotes/origin/')
  return ref.startsWith('refs/tags/') ? ref : ref.replace('refs/', 'refs/remotes/')
}

function partsOf(kind: CheckoutKind): { readonly depth?: number; readonly filter?: string } {
  return typeof kind === 'number' ? { depth: kind } : (PARTS[kind] ?? {})
}

/** As actions/checkout does it, a full checkout of a pull request has its ref beside the branches and tags. */
function ofItsOwn(ref: string): string[] {
  return /^refs\/(?:heads|tags)\//.test(ref) ? [] : [`+${ref}:refs/remotes/${ref.slice('refs/'.length)}`]
}
