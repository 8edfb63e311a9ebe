// The parts of pdfmake that we drive, and the fontkit that its pdfkit uses. The build makes one file of this and of all that it needs
// (scripts/engine.mjs): what is printed then never depends on which pdfkit or fontkit somebody's lock file has, and 35 MB of builds for
// browsers, source maps and fonts stay out of an installation.
const { deflateSync } = require('node:zlib')
const Document = require('pdfmake/js/PDFDocument').default
const TextInlines = require('pdfmake/js/TextInlines').default

// A line that we have set (blocks/sheet.ts) is taken as it is: its runs are measured, and the distance to the next run is part of a
// run's width, which pdfmake itself knows inside a run only. It would look for breaks in every line and measure all of it again.
// Every run gets the same properties in the same order: thousands of them stand in a file, and objects of many shapes are slow.
const { buildInlines } = TextInlines.prototype
TextInlines.prototype.buildInlines = function (text, styles) {
  if (!Array.isArray(text) || text[0]?.set === undefined) return buildInlines.call(this, text, styles)
  let width = 0
  let name
  let font
  const items = text.map(({ text, set, mark }) => {
    if (set.font !== name) {
      name = set.font
      font = this.pdfDocument.provideFont(name, false, false)
    }
    width += set.width
    const item = {
      text,
      font,
      fontSize: set.fontSize,
      height: set.height,
      width: set.width,
      x: 0,
      characterSpacing: set.characterSpacing,
      leadingCut: set.leadingCut,
      trailingCut: 0,
      alignment: set.alignment,
      color: set.color,
      decoration: set.decoration,
      noWrap: true,
      opacity: 1,
    }
    return mark === undefined ? item : Object.assign(item, mark)
  })
  return { items, minWidth: width, maxWidth: width }
}

// pdfkit compresses each stream as zlib does it by default. The streams of a paper are small and mostly outlines of characters, which hardly
// get smaller: a lower level takes a fifth less time for a file that is a hundredth larger.
const { ref } = Document.prototype
let Reference
Document.prototype.ref = function (data) {
  const made = ref.call(this, data)
  if (Reference === undefined) {
    Reference = Object.getPrototypeOf(made)
    const { finalize } = Reference
    Reference.finalize = function () {
      if (this.compress && this.buffer.length > 0) {
        const all = Buffer.concat(this.buffer)
        this.buffer = [deflateSync(all, { level: 4, chunkSize: Math.max(1024, all.length) })]
        this.compress = false
      }
      return finalize.call(this)
    }
  }
  return made
}

module.exports = {
  fontkit: require('fontkit'),
  Document,
  Layout: require('pdfmake/js/LayoutBuilder').default,
  Renderer: require('pdfmake/js/Renderer').default,
  SvgMeasure: require('pdfmake/js/SVGMeasure').default,
  tableLayouts: require('pdfmake/js/tableLayouts').tableLayouts,
}
