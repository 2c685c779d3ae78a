import { spawnSync } from 'node:child_process'

const { GITHUB_SERVER_URL: server, GITHUB_WORKSPACE: cwd } = process.env
// What is not there cannot be removed, and need not be.
spawnSync('git', ['config', '--local', '--unset-all', `http.${server}/.extraheader`], { cwd })
