require('../program/index.js').start('preview-release')
