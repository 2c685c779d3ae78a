require('../program/index.js').start('release-pr')
