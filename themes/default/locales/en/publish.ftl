# What the program says while it publishes and verifies.
about-publish = Builds the website, checks it, and sends what changed to a web host
argument-publish-target = A name under publish in site.yaml, a folder, sftp://user@host/folder, or s3://bucket/folder
argument-publish-dry_run = Says what would be sent and removed, and touches nothing
argument-publish-delete = Removes what is gone even if it is more than a tenth of the website
argument-publish-replace = Looks at every file on the host, and sends again what was changed or lost there; also over a website that wasn't published with this program
argument-publish-take_over = Takes over from a run that was killed on another computer
argument-trust = The fingerprint of an SFTP host that is met for the first time
argument-key = The SSH key to sign in with
argument-publish-sign = The SSH key that signs the manifest
cli-nothing-published = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}. Nothing was published.
publish-warnings = { $warnings ->
    [one] 1 warning: cofnodion check shows it.
   *[other] { $warnings } warnings: cofnodion check shows them.
}
publish-to = Target: { $target }
publish-gone = { $found ->
        [one] What is warned of above is on the host now. After publishing, nobody can tell it any more: write it down, or mend it first.
       *[other] The { $found } warnings above are about what is on the host now. After publishing, nobody can tell them any more: write them down, or mend them first.
    }
publish-resumed = An earlier run was cut short: going on with it
publish-would-resume = An earlier run was cut short: publishing goes on with it
publish-looked = { $done } of { $total } files looked at on the host
publish-planned = New: { $new }; changed: { $changed }; to remove: { $removed }
publish-progress = { $done } of { $total }
publish-unsigned = Warning: the manifest of this website was signed before, and won't be now: no key was given.
publish-would-add = new: { $path }
publish-would-change = changed: { $path }
publish-would-remove = removed: { $path }
publish-would-need-delete = { $count } of { $of } files would be removed, which is more than a tenth: that takes --delete.
publish-was-dry = That was a dry run: nothing was touched.
publish-nothing = Nothing has changed since { $target } was last published.
publish-done = Published to { $target }; files sent: { $sent }, there already: { $there }, removed: { $removed }
about-verify = Holds a published website, or a copy of one, against its manifest
argument-verify-what = A folder, the address of a website, or a target of publish
argument-verify-strict = A file that the manifest doesn't list is a fault too (not of a website, which doesn't say which files it has)
argument-verify-signed_by = The public SSH key that the manifest has to be signed with
verify-progress = { $done } of { $total }
verify-changed = changed: { $path }
verify-missing = missing: { $path }
verify-extra = not in the manifest: { $path }
verify-signed = The manifest is signed with the key { $key }. Compare it with one that you trust, or name that with --signed-by.
verify-signed-as-expected = The manifest is signed with the key that you named ({ $key }).
verify-signed-by-another = The manifest is signed with another key than the one that you named: { $key }
verify-unsigned = The manifest isn't signed.
verify-signature-gone = The manifest names a signature that isn't there.
verify-signature-wrong = The manifest isn't what was signed.
verify-unfinished = Somebody is publishing this website, or was cut short.
verify-whole = All is as the manifest says; files: { $files }, changed: { $changed }, missing: { $missing }{ $extra ->
        [none] { "" }
       *[other] , not in the manifest: { $extra }
    }
verify-unproven = The files are as the manifest says, but the manifest isn't proven to be the publisher's own; files: { $files }, changed: { $changed }, missing: { $missing }{ $extra ->
        [none] { "" }
       *[other] , not in the manifest: { $extra }
    }
verify-differs = This isn't what was published; files: { $files }, changed: { $changed }, missing: { $missing }{ $extra ->
        [none] { "" }
       *[other] , not in the manifest: { $extra }
    }. What is changed or missing is sent again by publish --replace.
verify-more = All that the manifest lists is as it says, but there is more; files: { $files }, changed: { $changed }, missing: { $missing }, not in the manifest: { $extra }
verify-not-strict = A website doesn't say which files it has. With --strict, verify the folder, the SFTP account or the storage that it is in.
verify-has-extra = { $extra ->
    [one] 1 file isn't in the manifest
   *[other] { $extra } files aren't in the manifest
}. Files of your own (security.txt, proof for a search engine) may stay; look at what you don't know.
argument-publish-out = The folder to build in (public/ beside content/ if you don't say)
value-target = TARGET
value-fingerprint = FINGERPRINT
value-file = FILE
value-what = FOLDER|ADDRESS
examples-publish =
    cofnodion publish
    cofnodion publish --dry-run
    cofnodion publish sftp://clerk@example.wales/~/www
examples-verify =
    cofnodion verify https://example.wales/ --signed-by minutes.pub
    cofnodion verify copy/ --signed-by minutes.pub --strict
    cofnodion verify sftp://clerk@example.wales/~/www --key ~/.ssh/id_ed25519
    cofnodion verify public
