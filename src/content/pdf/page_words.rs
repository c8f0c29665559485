//! The words of a page, line by line: where the next ones stand is what ends a line (ISO 32000-1, 9.4.2).

use std::collections::BTreeMap;

use lopdf::{Document, Encoding, Object, ObjectId, content::Content};

/// How far the next words may stand higher or lower and still be on the line, in the units of the page.
const LEVEL: f32 = 0.1;
/// A gap in a list of strings that is a space: thousandths of the font's size.
const GAP: f32 = -100.0;

/// The words of a page; `None` where they can't be read, or its streams are longer than the limit.
pub(super) fn words(document: &Document, page: ObjectId, limit: usize) -> Option<String> {
    let mut fonts: BTreeMap<Vec<u8>, Encoding> = BTreeMap::new();
    for (name, font) in document.get_page_fonts(page).ok()? {
        if let Ok(encoding) = font.get_font_encoding_with_limit(document, limit) {
            fonts.insert(name, encoding);
        }
    }
    let content = Content::decode(&document.get_page_content_with_limit(page, limit).ok()?).ok()?;
    let mut lines = Lines { text: String::new(), font: None, level: 0.0 };
    for operation in &content.operations {
        let operands = operation.operands.as_slice();
        match (operation.operator.as_str(), operands) {
            ("Tf", [name, ..]) => lines.font = name.as_name().ok().and_then(|name| fonts.get(name)),
            ("Tj" | "TJ", _) => lines.show(operands),
            ("'", _) => {
                lines.end();
                lines.show(operands);
            }
            ("\"", [_, _, said]) => {
                lines.end();
                lines.show(std::slice::from_ref(said));
            }
            ("T*" | "ET", _) => lines.end(),
            ("Td" | "TD", [_, down]) => lines.move_by(down.as_float().unwrap_or_default()),
            ("Tm", [.., level]) => lines.move_to(level.as_float().unwrap_or_default()),
            _ => {}
        }
    }
    Some(lines.text)
}

/// The words so far.
struct Lines<'f> {
    text: String,
    font: Option<&'f Encoding<'f>>,
    /// How high the line stands that `Tm` started last.
    level: f32,
}

impl Lines<'_> {
    fn end(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn move_by(&mut self, down: f32) {
        if down.abs() > LEVEL {
            self.end();
            // The scale isn't known: whatever `Tm` sets next is another line.
            self.level = f32::NAN;
        }
    }

    fn move_to(&mut self, level: f32) {
        let is_same = (level - self.level).abs() <= LEVEL;
        if !is_same {
            self.end();
        }
        self.level = level;
    }

    fn show(&mut self, operands: &[Object]) {
        let Some(font) = self.font else { return };
        for operand in operands {
            match operand {
                // What one string holds and its font doesn't say is left out.
                Object::String(bytes, _) => drop(font.write_to_string(bytes, &mut self.text)),
                Object::Array(all) => {
                    self.show(all);
                    self.text.push(' ');
                }
                gap if gap.as_float().is_ok_and(|gap| gap < GAP) => self.text.push(' '),
                _ => {}
            }
        }
    }
}
