require('../program/index.js').start('component-changelog')
