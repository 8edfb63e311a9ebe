// The parts of pdfmake that we drive, and the fontkit that its pdfkit uses. The build makes one file of this and of all that it needs
// (scripts/engine.mjs): what is printed then never depends on which pdfkit or fontkit somebody's lock file has, and 35 MB of builds for
// browsers, source maps and fonts stay out of an installation.
const TextInlines = require('pdfmake/js/TextInlines').default

// A line that we have set (blocks/sheet.ts) is taken as it is: its runs are measured, and the distance to the next run is part of a
// run's width, which pdfmake itself knows inside a run only. It would look for breaks in every line and measure all of it again.
const { buildInlines } = TextInlines.prototype
TextInlines.prototype.buildInlines = function (text, styles) {
  if (!Array.isArray(text) || text[0]?.set === undefined) return buildInlines.call(this, text, styles)
  const items = text.map((run) => ({
    ...run.set,
    text: run.text,
    font: this.pdfDocument.provideFont(run.set.font, false, false),
    trailingCut: 0,
    noWrap: true,
    opacity: 1,
  }))
  const width = items.reduce((sum, item) => sum + item.width, 0)
  return { items, minWidth: width, maxWidth: width }
}

module.exports = {
  fontkit: require('fontkit'),
  Document: require('pdfmake/js/PDFDocument').default,
  Layout: require('pdfmake/js/LayoutBuilder').default,
  Renderer: require('pdfmake/js/Renderer').default,
  SvgMeasure: require('pdfmake/js/SVGMeasure').default,
  tableLayouts: require('pdfmake/js/tableLayouts').tableLayouts,
}
