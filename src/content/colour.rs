//! Colours, and whether one can be read on another.

use std::fmt;

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#0b5563` or `#056`.
    pub fn parse(word: &str) -> Option<Colour> {
        let figures = word.strip_prefix('#')?;
        let digits: Vec<u8> = figures
            .chars()
            .map(|sign| sign.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match digits.as_slice() {
            [r, g, b] => Some(Colour([r * 17, g * 17, b * 17])),
            [r, r2, g, g2, b, b2] => Some(Colour([r * 16 + r2, g * 16 + g2, b * 16 + b2])),
            _ => None,
        }
    }

    /// How light it is, from 0 to 1 (WCAG 2.2, relative luminance).
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The contrast with another, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(to, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_compared() {
        let colour = |word| Colour::parse(word).unwrap();
        assert_eq!(colour("#fff").to_string(), "#ffffff");
        assert_eq!(format!("{:.2}", colour("#000").contrast(colour("#ffffff"))), "21.00");
        // The greys on either side of 4.5:1 on white.
        assert!(colour("#767676").contrast(colour("#fff")) >= 4.5);
        assert!(colour("#777777").contrast(colour("#fff")) < 4.5);
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for word in ["", "#", "red", "#12", "#12345", "#ggg", "#1234567", "0b5563", "#ŵŵŵ"] {
            assert_eq!(Colour::parse(word), None, "{word}");
        }
    }
}
