//! Apache, which reads what a build wrote into the site's folder.

use std::{fs, process::Command};

use super::{archive, ask::Server, nginx::put};
use crate::publish::servers::{Process, free_port, needed};

const MODULES: [&str; 8] =
    ["mpm_event", "authz_core", "mime", "dir", "alias", "headers", "rewrite", "autoindex"];

fn check(base: &'static str, url: &str) {
    let site = archive("apache", "");
    let text = fs::read_to_string(site.content().join("site.yaml")).unwrap();
    let site = site.file("site.yaml", text.replace("https://example.wales/", url));
    let folder = put(&site, base);
    let port = free_port();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let load: String = MODULES
        .iter()
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    // As shared hosting has it: lists of files, and no more allowed to the folder than it needs.
    let settings = format!(
        "{load}ServerRoot {root}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {pid}\nErrorLog /dev/stderr\n\
         DefaultRuntimeDir {root}\nLogLevel notice\nTypesConfig /dev/null\nDocumentRoot {www}\n\
         AccessFileName .htaccess\n<Files \".ht*\">\nRequire all denied\n</Files>\n\
         <Directory {www}>\nOptions Indexes FollowSymLinks\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n",
        root = at(""),
        pid = at("pid"),
        www = at("www"),
    );
    fs::write(at("apache.conf"), settings).unwrap();
    let mut command = Command::new(needed("apache2"));
    command.args(["-D", "FOREGROUND", "-f", &at("apache.conf")]);
    let _process = Process::start(command, "resuming normal operations");
    Server { port, base }.is_right();
}

#[test]
fn apache_serves_a_site_as_its_settings_say() {
    check("/", "https://example.wales/");
}

#[test]
fn apache_serves_a_site_below_a_path() {
    check("/meetings/", "https://example.wales/meetings/");
}
