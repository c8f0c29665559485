# What the program says at the command line.
cli-error = error
cli-warning = warning
cli-help = help
cli-built = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
} in { $folder }; files written: { $written }, removed: { $removed }
cli-nothing-written = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}. Nothing was written.
cli-not-finished = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}. The site was not finished.
cli-serve-at = Preview at { $url } (Ctrl+C ends it)
cli-serve-read = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}, read in { $time }
cli-serve-changed = Changed: { $what } ({ $time })
cli-serve-changed-much = { $count ->
    [0] Much has changed: everything was read again
    [one] 1 file changed
   *[other] { $count } files changed
} ({ $time })
cli-serve-open-to-all = Warning: others on your network can read this preview, and with it meetings that are held back.
cli-serve-not-opened = The browser couldn't be opened: { $reason }
cli-serve-blind = Changes can't be seen, so the pages won't reload by themselves: { $reason }. Start again after you change something.
cli-serve-failed = The preview can't start: { $reason }. Try another --port or --host.
refused-method = This preview only shows pages: it answers GET and HEAD, and nothing else.
refused-host = This preview answers only at the address that it named when it started.
refused-without-host = This request doesn't say which address it is for.
preview-errors = { $count ->
    [one] 1 error: the page behind this is as it was before
   *[other] { $count } errors: the page behind this is as it was before
}
preview-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
