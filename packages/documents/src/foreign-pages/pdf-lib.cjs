// What opens PDFs that others made and puts their pages into ours. One file of the build, like the engine (decision 0010): 20 MB of
// builds for browsers stay out of an installation.
module.exports = require('pdf-lib')
