import { goTool, installTool } from './install-tool.ts'

/** The version of nektos/act that the runner tests are made for. */
const ACT = goTool('act', 'v0.2.89', 'github.com/nektos/act')

/** Gives the path of act: the one that ACT names, else one that is installed; undefined where it cannot be had. */
export function installAct(): string | undefined {
  const act = process.env.ACT || installTool(ACT)
  if (act === undefined) console.log('The runner tests are left out.')
  return act
}
