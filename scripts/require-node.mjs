// Runs before the npm scripts, in whatever Node there is, so it uses nothing new.
// On Linux `npm ci` installs the right one into node_modules; elsewhere it is the one on the PATH.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(`This project needs Node 24 or newer to build and test, and this is ${process.version}.`)
  console.error('Install Node 24 (https://nodejs.org), or on Linux run `npm ci`, which brings it along.')
  process.exit(1)
}
