require('../program/index.js').start('check-invariants')
