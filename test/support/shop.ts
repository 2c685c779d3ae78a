import { FILES } from './products.ts'
import { type Files, Remote } from './remote.ts'
import { tagRemote } from './signed-bundles.ts'

const WORKFLOWS: Files = {
  '.github/workflows/release.yml': 'on:\n  push: { tags: ["tray-v*"] }\njobs: {}\n',
  '.github/workflows/release-images.yml': 'on:\n  push: { tags: ["v*"] }\njobs: {}\n',
}

/** Who makes commits by hand, and when: the same commit ids in every run. */
export const AT_NOON = { GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z', GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z' }

/**
 * Two products that were live at 1.8.0, then changed: the web part alone, shared code, docs, and on `main` a hotfix that `next`
 * lacks. `files` come on top of the first commit.
 */
export function openShop(files: Files = {}): Remote {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', { ...FILES, ...WORKFLOWS, ...files }))
  for (const tag of ['tray-v1.8.0', 'v1.8.0']) tagRemote(remote, tag)
  remote.commit('feat(web): a footer with the version', { 'apps/web/index.html': '<h1>web</h1><footer>1</footer>\n' })
  remote.commit('fix(core): count lamps once\n\nCloses #7', { 'crates/core/src/lib.rs': 'pub fn lamps() {}\n' })
  remote.commit('docs: how to count', { 'README.md': '# Two products, counted\n' })
  return remote
}

/** A hotfix that somebody pushed to `main` by hand. */
export function pushHotfix(remote: Remote): void {
  remote.commit('fix: a hotfix by hand', { 'crates/server/src/main.rs': 'fn main() { hot() }\n' }, 'main')
}
