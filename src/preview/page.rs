//! What the preview adds to a page: the script that reloads it, and what is wrong.

use super::state::State;
use crate::theme::prose::escape;

/// The script's path below the site's, where no page can be: no id has an underscore.
pub const SCRIPT: &str = "_preview/reload.js";
/// The path of the events.
pub const EVENTS: &str = "_preview/events";

/// Reloads the page when there is a newer edition than its own. A tab in the background doesn't hold a connection: a
/// browser has few for a host.
pub const RELOAD: &str = "(() => {
  const { events, edition } = document.currentScript.dataset;
  let source;
  const listen = () => {
    if (document.hidden || source) return;
    source = new EventSource(events);
    source.onmessage = (event) => { if (event.data !== edition) location.reload(); };
  };
  const rest = () => { source?.close(); source = undefined; };
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
";

const STYLE: &str = "position:fixed;inset:auto 0 0 0;z-index:9;max-height:70vh;overflow:auto;margin:0;\
    padding:.5rem 1rem;background:#fff;color:#111;font:16px/1.4 system-ui,sans-serif;border-top:.4rem solid ";
const PRE: &str =
    "margin:.75rem 0;font:14px/1.35 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere";

/// A page with what the preview adds; `base` is the path that the site lives under.
pub fn with_preview(page: &[u8], state: &State, base: &str) -> Vec<u8> {
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|bytes| bytes == end).unwrap_or(page.len());
    let (before, after) = page.split_at_checked(at).unwrap_or((page, &[]));
    let mut all = before.to_vec();
    all.extend_from_slice(panel(state).as_bytes());
    let number = state.number;
    let script = format!(
        "<script src=\"{base}{SCRIPT}\" data-events=\"{base}{EVENTS}\" data-edition=\"{number}\"></script>\n"
    );
    all.extend_from_slice(script.as_bytes());
    all.extend_from_slice(after);
    all
}

/// A page of nothing but what is wrong.
pub fn bare(state: &State, base: &str) -> Vec<u8> {
    let mut head = String::from("<!doctype html>\n<html lang=\"");
    escape(&state.lang, &mut head);
    head.push_str("\"><head><meta charset=\"utf-8\"><title>");
    escape(&state.errors_title, &mut head);
    head.push_str(
        "</title><meta name=\"viewport\" content=\"width=device-width\"></head><body>\n</body></html>\n",
    );
    with_preview(head.as_bytes(), state, base)
}

fn panel(state: &State) -> String {
    let mut html = String::new();
    if state.errors.is_empty() && state.warnings.is_empty() {
        return html;
    }
    let colour = if state.errors.is_empty() { "#b26b00" } else { "#b00020" };
    html.push_str("<aside id=\"_preview\" lang=\"");
    escape(&state.lang, &mut html);
    html.push_str(&format!("\" style=\"{STYLE}{colour}\">\n"));
    let lists = [
        (&state.errors_title, &state.errors, " open role=\"alert\""),
        (&state.warnings_title, &state.warnings, ""),
    ];
    for (title, problems, open) in lists.into_iter().filter(|(_, problems, _)| !problems.is_empty()) {
        html.push_str(&format!("<details{open}><summary>"));
        escape(title, &mut html);
        html.push_str("</summary>\n");
        for problem in problems {
            html.push_str(&format!("<pre style=\"{PRE}\">"));
            escape(problem, &mut html);
            html.push_str("</pre>\n");
        }
        html.push_str("</details>\n");
    }
    html.push_str("</aside>\n");
    html
}
