require('../program/index.js').start('validate-tag')
