//! The council's own colour in place of the theme's, where it can be read on the theme's backgrounds.

use crate::archive::Colours;
use crate::content::Colour;

/// The property that the council's colour replaces: first by day, then by night.
const ACCENT: &str = "--accent:";
/// The backgrounds that it stands on, in the same order.
const GROUNDS: [&str; 2] = ["--paper:", "--tint:"];
/// The least contrast of text (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;

/// A colour that can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Faint {
    /// It stands on the dark background.
    pub dark: bool,
    /// The colour.
    pub colour: Colour,
    /// The background.
    pub ground: Colour,
    /// The contrast between them, cut after two places.
    pub contrast: String,
}

/// The colours that can't be read on the backgrounds of a style sheet.
pub fn faint(css: &str, colours: &Colours) -> Vec<Faint> {
    let mut all = Vec::new();
    for (dark, colour) in [(false, colours.accent), (true, colours.accent_dark)] {
        let Some(colour) = colour else { continue };
        let grounds = GROUNDS.iter().filter_map(|name| {
            let (from, to) = value(css, name, usize::from(dark))?;
            Colour::parse(css.get(from..to)?.trim())
        });
        let least = grounds.min_by(|a, b| colour.contrast(*a).total_cmp(&colour.contrast(*b)));
        if let Some(ground) = least.filter(|ground| colour.contrast(*ground) < LEAST) {
            let contrast = format!("{:.2}", (colour.contrast(ground) * 100.0).floor() / 100.0);
            all.push(Faint { dark, colour, ground, contrast });
        }
    }
    all
}

/// The style sheet with the council's colours in it.
pub fn painted(css: &str, colours: &Colours) -> String {
    let mut css = css.to_owned();
    for (nth, colour) in [(0, colours.accent), (1, colours.accent_dark)] {
        if let (Some(colour), Some((from, to))) = (colour, value(&css, ACCENT, nth)) {
            css.replace_range(from..to, &format!(" {colour}"));
        }
    }
    css
}

/// Where the value of a property stands, the nth time that it is set.
fn value(css: &str, property: &str, nth: usize) -> Option<(usize, usize)> {
    let (at, _) = css.match_indices(property).nth(nth)?;
    let from = at + property.len();
    let rest = css.get(from..)?;
    Some((from, from + rest.find([';', '}'])?))
}
