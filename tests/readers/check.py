"""The feeds, calendars, data and sitemaps of a built site, read by programs that aren't ours.

Usage: check.py FOLDER URL
"""

import datetime
import json
import re
import sys
import zoneinfo
from pathlib import Path
from xml.etree import ElementTree

import duckdb
import feedparser
import icalendar
import jsonschema

SITE, URL = Path(sys.argv[1]), sys.argv[2]
HERE = Path(__file__).parent
FORMATS = jsonschema.FormatChecker()


def place(address):
    """The file at an address of the site."""
    assert address.startswith(URL), address
    below = address.removeprefix(URL).split("#")[0]
    return SITE / (below + "index.html" if below == "" or below.endswith("/") else below)


def pages():
    for page in sorted(SITE.rglob("*.html")):
        yield page, page.read_text(encoding="utf-8")


def attributes(tag):
    return dict(re.findall(r'([\w-]+)="([^"]*)"', tag))


def feeds():
    count = entries = 0
    for path in sorted(SITE.rglob("feed.xml")):
        feed = feedparser.parse(path.read_bytes(), response_headers={"content-type": "application/atom+xml"})
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10" and feed.feed.language == path.relative_to(SITE).parts[0], path
        links = {(link.rel, link.type): link.href for link in feed.feed.links if link.get("hreflang") in (None, feed.feed.language)}
        assert place(links["self", "application/atom+xml"]) == path and feed.feed.id == links["self", "application/atom+xml"]
        assert place(links["alternate", "text/html"]).is_file(), path
        assert feed.entries and feed.feed.updated == max(entry.updated for entry in feed.entries), path
        assert feed.feed.title and feed.feed.author and feed.feed.rights, path
        ids = [entry.id for entry in feed.entries]
        assert len(set(ids)) == len(ids), path
        for entry in feed.entries:
            assert entry.title and entry.summary and entry.published_parsed and entry.updated_parsed, (path, entry)
            assert place(entry.link).is_file() and place(entry.id).is_file(), (path, entry)
        count, entries = count + 1, entries + len(feed.entries)
    assert count > 20, count
    return f"{count} feeds with {entries} entries"


def calendars():
    london = zoneinfo.ZoneInfo("Europe/London")
    count = events = cancelled = all_day = 0
    for path in sorted(SITE.rglob("calendar.ics")):
        raw = path.read_bytes()
        assert raw.endswith(b"\r\n") and all(len(line) <= 75 for line in raw.split(b"\r\n")), path
        assert b"\n" not in raw.replace(b"\r\n", b""), path
        calendar = icalendar.Calendar.from_ical(raw)
        assert not calendar.errors and calendar["VERSION"] == "2.0" and calendar["PRODID"], path
        zone = calendar.timezones[0].to_tz()
        for year in range(1982, 2040):
            for month, day in ((1, 1), (3, 24), (3, 31), (7, 1), (10, 21), (10, 31)):
                noon = datetime.datetime(year, month, day, 12)
                assert noon.replace(tzinfo=zone).utcoffset() == noon.replace(tzinfo=london).utcoffset(), noon
        uids = set()
        for event in calendar.events:
            assert not event.errors, (path, event.errors)
            assert event["UID"] not in uids and event["DTSTAMP"] and event["SUMMARY"], (path, event)
            uids.add(event["UID"])
            start = event["DTSTART"]
            if isinstance(start.dt, datetime.datetime):
                assert start.params["TZID"] == "Europe/London", event
                assert "DTEND" not in event or event["DTEND"].dt > start.dt, event
            else:
                all_day += 1
            cancelled += event["STATUS"] == "CANCELLED"
            assert "URL" not in event or place(event["URL"]).is_file(), event
        assert uids, path
        count, events = count + 1, events + len(uids)
    assert count >= 10 and cancelled and all_day, (count, cancelled, all_day)
    return f"{count} calendars with {events} events, {cancelled} of them cancelled"


def tables():
    rows = {}
    for path in sorted(SITE.glob("data/*/*.csv")):
        path.read_text(encoding="utf-8")
        table = duckdb.read_csv(str(path), header=True, all_varchar=True, delimiter=",", quotechar='"', strict_mode=True)
        assert table.columns[0] == "meeting" and len(set(table.columns)) == len(table.columns), path
        rows.setdefault(path.stem, []).extend(dict(zip(table.columns, row)) for row in table.fetchall())
        meetings = {row["meeting"] for row in rows.get("meetings", [])}
        if path.stem == "meetings":
            for other, known in rows.items():
                assert {row["meeting"] for row in known if row["meeting"]} <= meetings, other
    assert sorted(rows) == ["attendance", "decisions", "declarations", "documents", "items", "meetings", "votes"], rows.keys()
    for row in rows["meetings"]:
        assert (SITE / f"data/meetings/{row['meeting']}.json").is_file(), row
    for row in rows["documents"]:
        assert not row["address"].startswith(URL) or place(row["address"]).stat().st_size == int(row["bytes"]), row
    assert any("Ŵ" in row["name"] for row in rows["attendance"])
    return ", ".join(f"{len(all_rows)} rows of {name}" for name, all_rows in rows.items())


def objects():
    own = {path.stem: json.loads(path.read_text()) for path in SITE.glob("data/schema/*.json")}
    oparl = {path.stem: json.loads(path.read_text()) for path in HERE.glob("oparl-1.1/*.json")}
    for schema in own.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    schemas = {re.sub(r"-(.)", lambda match: match[1].upper(), name.capitalize()): schema for name, schema in own.items()}
    found = deleted = 0

    def check(value, path):
        nonlocal found, deleted
        if isinstance(value, list):
            for one in value:
                check(one, path)
        if not isinstance(value, dict):
            return
        kind = value.get("type", "")
        if isinstance(kind, str) and kind.startswith("https://schema.oparl.org/1.1/"):
            name = kind.rsplit("/", 1)[1]
            jsonschema.validate(value, oparl[name], format_checker=FORMATS)
            if name in schemas:
                jsonschema.validate(value, schemas[name], format_checker=FORMATS, cls=jsonschema.Draft202012Validator)
            there = place(value["id"])
            assert there.is_file() and json.loads(there.read_text())["id"] == value["id"].split("#")[0], value["id"]
            found, deleted = found + 1, deleted + value.get("deleted", False)
        elif isinstance(kind, str) and kind.startswith(URL + "data/schema/"):
            jsonschema.validate(value, json.loads(place(kind).read_text()), format_checker=FORMATS, cls=jsonschema.Draft202012Validator)
            assert json.loads(place(value["id"]).read_text())["id"] == value["id"], value["id"]
            found += 1
        for key, one in value.items():
            if isinstance(one, str) and one.startswith(URL):
                assert place(one).is_file(), (path, key, one)
            check(one, path)

    for path in sorted(SITE.glob("data/**/*.json")):
        value = json.loads(path.read_text(encoding="utf-8"))
        if "schema" in path.parts:
            continue
        if "pagination" in value:
            jsonschema.validate(value, own["list"], cls=jsonschema.Draft202012Validator)
            assert len(value["data"]) <= value["pagination"]["elementsPerPage"], path
        check(value, path)
    assert found > 200, found
    lists = {name: json.loads((SITE / f"data/{name}.json").read_text())["data"] for name in ("papers", "issues")}
    for paper in lists["papers"]:
        above = json.loads(place(paper["id"]).read_text())
        [whole] = [one for one in above["cofnodion:paper"] if one["id"] == paper["id"]]
        assert "mainFile" in whole or whole.get("cofnodion:toFollow"), paper["id"]
        files = {file["id"]: file for file in above["auxiliaryFile"]} if "mainFile" in whole else {}
        for file in [whole[key] for key in ("mainFile",) if key in whole] + whole.get("auxiliaryFile", []):
            assert paper["id"] in files[file["id"]]["paper"], file["id"]
    for issue in lists["issues"]:
        for item in issue["agendaItem"]:
            assert json.loads(place(item).read_text())["cofnodion:issue"] == issue["id"], item
    assert all(lists.values()), lists
    return f"{found} objects, {deleted} of them deleted"


def heads():
    kinds, records, follow = {}, 0, 0

    def count(value):
        if isinstance(value, list):
            for one in value:
                count(one)
        elif isinstance(value, dict):
            if "@type" in value:
                kinds[value["@type"]] = kinds.get(value["@type"], 0) + 1
            for one in value.values():
                count(one)

    origin = re.match(r"https://[^/]+", URL)[0]
    for path, page in pages():
        scripts = re.findall(r"<script[^>]*>(.*?)</script>", page, re.S)
        typed = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
        for script in typed:
            value = json.loads(script)
            assert value["@context"] == "https://schema.org" and "<" not in script, path
            count(value)
        for tag in re.findall(r'<link rel="alternate" type="[^>]*>', page):
            own = attributes(tag)
            there = place(origin + own["href"])
            assert there.is_file(), (path, tag)
            if there.name in ("feed.xml", "calendar.ics"):
                follow += 1
                assert f'<a href="{own["href"]}">' in page, (path, tag)
            else:
                records += 1
    assert {"Event", "GovernmentOrganization", "Person", "DigitalDocument"} <= kinds.keys(), kinds
    assert records > 150 and follow > 40, (records, follow)
    return f"{sum(kinds.values())} things in JSON-LD, {records} links to data and {follow} to feeds and calendars"


def sitemap():
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    root = ElementTree.parse(SITE / "sitemap.xml").getroot()
    twins = {}
    for url in root.findall("s:url", space):
        links = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", space)}
        twins[url.find("s:loc", space).text] = links
        changed = url.find("s:lastmod", space)
        assert changed is None or datetime.date.fromisoformat(changed.text)
    listed = {place(address) for address in twins}
    # Pages for addresses that lead nowhere, and of what was removed, say that they aren't to be listed.
    assert listed == {path for path, page in pages() if '<meta name="robots" content="noindex">' not in page}, "sitemap"
    for address, links in twins.items():
        assert not links or address in links.values(), address
        assert all(twins[twin] == links for twin in links.values()), address
    assert f"Sitemap: {URL}sitemap.xml" in (SITE / "robots.txt").read_text()
    return f"{len(twins)} addresses in the sitemap"


for look in (feeds, calendars, tables, objects, heads, sitemap):
    print(look())
