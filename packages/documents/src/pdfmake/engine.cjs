// The parts of pdfmake that we drive, and the fontkit that its pdfkit uses. The build makes one file of this and of all that it needs
// (scripts/engine.mjs): what is printed then never depends on which pdfkit or fontkit somebody's lock file has, and 35 MB of builds for
// browsers, source maps and fonts stay out of an installation.
module.exports = {
  fontkit: require('fontkit'),
  Document: require('pdfmake/js/PDFDocument').default,
  Layout: require('pdfmake/js/LayoutBuilder').default,
  Renderer: require('pdfmake/js/Renderer').default,
  SvgMeasure: require('pdfmake/js/SVGMeasure').default,
  tableLayouts: require('pdfmake/js/tableLayouts').tableLayouts,
}
