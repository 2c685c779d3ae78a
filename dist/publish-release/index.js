require('../program/index.js').start('publish-release')
