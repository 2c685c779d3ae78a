import type { Stage } from '../../shared/flows/init/rehearsal.ts'
import type { RunContext } from '../../shared/flows/ports/run.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'
import { openWorkTree } from '../../shared/io/git/work-tree.ts'
import { copyClone, type ScratchCopy } from '../scratch-copy.ts'

const CONTEXT: RunContext = {
  runId: 'init',
  eventName: '',
  ref: '',
  sha: '',
  repository: '',
  serverUrl: 'https://github.com',
  push: undefined,
}

/** What init tries its proposal on before it writes: the clone, which is only read, and a copy; `close` removes that. */
export async function openStage(top: string): Promise<{ readonly stage: Stage; close(): Promise<void> }> {
  const open: GitRepository[] = []
  const copies: ScratchCopy[] = []
  const openAt = async (folder: string) => {
    const repository = await GitRepository.open(folder, { token: '', serverUrl: CONTEXT.serverUrl }, false)
    open.push(repository)
    const log = { info: () => undefined, warn: () => undefined }
    return { repository, log, context: CONTEXT, openGitHub: async () => undefined }
  }
  return {
    stage: {
      patient: { ...(await openAt(top)), tree: openWorkTree(top) },
      openCopy: async (branches) => {
        const copy = await copyClone(top, branches)
        if (!copy) return undefined
        copies.push(copy)
        return openAt(copy.folder)
      },
    },
    close: async () => {
      for (const repository of open) await repository.close()
      for (const copy of copies) copy.remove()
    },
  }
}
