//! GitHub Pages: it takes no settings, so that an address that moved is a page that sends its reader on.

use std::fmt::Write;

use super::{
    Written,
    moved::Moved,
    plan::{Plan, Tongue},
};
use crate::output::manifest::is_inside;

/// That files are to be shown as they are.
const AS_IT_IS: &str = ".nojekyll";

/// The files.
pub fn files(plan: &Plan) -> Vec<Written> {
    let page = |moved: &Moved| {
        let path = file(moved)?;
        let tongues = tongues(plan, moved);
        let language = match tongues.as_slice() {
            [one] => Some(one.lang),
            _ => None,
        };
        Some(Written { path, language, text: page(plan, moved, &tongues) })
    };
    let nothing = Written::new(AS_IT_IS, String::new());
    std::iter::once(nothing).chain(plan.moved.iter().filter_map(page)).collect()
}

/// The file of a page at an old address; none where the host wouldn't show it as one.
pub fn file(moved: &Moved) -> Option<String> {
    let name = moved.path.rsplit('/').next().unwrap_or_default();
    let file = match name.rsplit_once('.') {
        Some((_, "html" | "htm")) if !moved.folder => moved.path.clone(),
        Some(_) if !moved.folder => return None,
        _ => format!("{}/index.html", moved.path),
    };
    // The names that no file can have anywhere.
    let plain =
        !file.contains(['"', '<', '>', '|', '?', '*']) && file.split('/').all(|name| !name.starts_with('.'));
    (plain && is_inside(&file)).then_some(file)
}

/// The language of the new page, or of the old; all of them where neither has one.
fn tongues<'p>(plan: &'p Plan<'p>, moved: &Moved) -> Vec<&'p Tongue<'p>> {
    let of = |path: &str| {
        let first = path.split('/').next().unwrap_or_default();
        plan.tongues.iter().find(|tongue| tongue.tag == first)
    };
    let new = moved.to.strip_prefix(plan.base.as_str()).and_then(of);
    new.or_else(|| of(&moved.path)).map_or_else(|| plan.tongues.iter().collect(), |one| vec![one])
}

fn page(plan: &Plan, moved: &Moved, tongues: &[&Tongue]) -> String {
    let say = |tongue: &Tongue, id: &str| escaped(&plan.site.locales().locale(tongue.lang).message(id, &[]));
    let to = escaped(&moved.to);
    // An address from the top of the host, with the host before it.
    let own = moved.to.strip_prefix(plan.base.as_str());
    let whole = own
        .map_or_else(|| to.clone(), |below| escaped(&format!("{}{below}", plan.site.archive().settings.url)));
    let titles: Vec<String> = tongues.iter().map(|tongue| say(tongue, "moved")).collect();
    let lang = tongues.first().map_or("", |tongue| tongue.tag);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <link rel=\"canonical\" href=\"{whole}\">\n<meta http-equiv=\"refresh\" content=\"0; url={to}\">\n</head>\n\
         <body>\n<main>\n",
        titles.join(" – "),
    );
    for tongue in tongues {
        let (tag, title, link) = (tongue.tag, say(tongue, "moved"), say(tongue, "moved-link"));
        let _ = writeln!(
            out,
            "<h1 lang=\"{tag}\">{title}</h1>\n<p lang=\"{tag}\"><a href=\"{to}\">{link}</a></p>"
        );
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
