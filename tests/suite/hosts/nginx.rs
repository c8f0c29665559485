//! nginx, started with the files that a build wrote.

use std::{fs, path::Path, process::Command};

use tempfile::TempDir;

use super::{archive, ask::Server};
use crate::archive::Archive;
use crate::publish::servers::{Process, free_port, needed};

/// nginx with a site; it ends with the test.
struct Nginx {
    server: Server,
    _folder: TempDir,
    _process: Process,
}

/// Writes nginx's own settings around those of a site.
fn settings(folder: &Path, site: &Path, port: u16) -> std::path::PathBuf {
    let place = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|name| format!("{name}_temp_path {};\n", place(name)))
        .collect();
    let (root, site) = (place("www"), site.to_string_lossy());
    let text = format!(
        "daemon off;\nmaster_process off;\nuser root;\npid {};\nerror_log stderr notice;\n\
         events {{ worker_connections 64; }}\nhttp {{\naccess_log off;\n{paths}include {site}/.nginx/http.conf;\n\
         server {{\nlisten 127.0.0.1:{port};\nroot {root};\ninclude {site}/.nginx/server.conf;\n}}\n}}\n",
        place("pid"),
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, text).unwrap();
    file
}

pub fn put(archive: &Archive, base: &str) -> TempDir {
    let built = archive.build();
    let folder = tempfile::tempdir().unwrap();
    let www = folder.path().join("www").join(base.trim_matches('/'));
    for (path, bytes) in built.files {
        let file = www.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    fs::write(www.join(".secret"), "a secret").unwrap();
    fs::write(www.join("en/.secret"), "a secret").unwrap();
    folder
}

impl Nginx {
    fn start(archive: &Archive, base: &'static str) -> Nginx {
        let folder = put(archive, base);
        let port = free_port();
        let site = folder.path().join("www").join(base.trim_matches('/'));
        let file = settings(folder.path(), &site, port);
        let mut command = Command::new(needed("nginx"));
        command.arg("-e").arg("stderr").arg("-c").arg(&file);
        let process = Process::start(command, "getrlimit");
        Nginx { server: Server { port, base }, _folder: folder, _process: process }
    }
}

#[test]
fn nginx_serves_a_site_as_its_settings_say() {
    Nginx::start(&archive("nginx", ""), "/").server.is_right();
}

#[test]
fn nginx_serves_a_site_below_a_path() {
    let below = archive("nginx", "");
    let site = fs::read_to_string(below.content().join("site.yaml")).unwrap();
    let below =
        below.file("site.yaml", site.replace("https://example.wales/", "https://example.wales/meetings/"));
    let nginx = Nginx::start(&below, "/meetings/");
    nginx.server.is_right();
    // ModernGov was at the top of its host.
    let old = nginx.server.get("/ieListDocuments.aspx?MId=3970&LLL=1", &[]);
    assert_eq!(old.leads(), (301, "/meetings/cy/pwyllgorau/cyllid/2026-01-15/"));
}
