//! Which of the site's languages a browser prefers (RFC 9110, 12.5.4), as regular expressions for servers that know
//! nothing else. Weights are told apart by their first decimal.

use super::plan::Plan;

/// A text as a regular expression that matches it alone.
pub fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            // Apache's rules know no other way to write it.
            '"' => out.push_str(r"\x22"),
            '/' | '-' | '_' | ' ' => out.push(sign),
            _ if sign.is_ascii() && !sign.is_ascii_alphanumeric() => out.extend(['\\', sign]),
            _ => out.push(sign),
        }
    }
    out
}

/// One expression for each weight of `Accept-Language`, the heaviest first. Each is found where one of the site's
/// languages has this weight; its group, which starts with `group`, is the tag of the first that has.
pub fn preferences(plan: &Plan, group: &str) -> Vec<String> {
    let tags: Vec<String> = plan.tags().into_iter().map(literal).collect();
    let whole = r"(?:;\s*q=1(?:\.0*)?)?".to_owned();
    let tenths = (1..10).rev().map(|tenth| format!(r";\s*q=0\.{tenth}\d*"));
    let least = r";\s*q=0\.0+[1-9]\d*".to_owned();
    let weights = std::iter::once(whole).chain(tenths).chain([least]);
    let tags = tags.join("|");
    weights
        .map(|weight| format!(r"(?:^|,)\s*({group}{tags})(?:-[A-Za-z0-9-]+)?\s*{weight}\s*(?:,|$)"))
        .collect()
}
