require('../program/index.js').start('bump-version')
