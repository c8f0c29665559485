use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Amount, Fact, FactKind, FactWords, Version, differences, facts};
use crate::theme::default_locales;

static WORDS: LazyLock<[FactWords; 2]> = LazyLock::new(|| {
    let locales = default_locales();
    ["en", "cy"].map(|id| FactWords::of(locales.locale(locales.find(id).unwrap())).unwrap())
});

fn found(lang: usize, text: &str) -> Vec<Fact> {
    facts(text, &WORDS[lang]).into_iter().map(|found| found.fact).collect()
}

fn date(day: u8, month: u8, year: u16) -> Fact {
    let some = |n| (n > 0).then_some(n);
    Fact::Date { day: some(day), month, year: (year > 0).then_some(year) }
}

fn thousandths(number: u64) -> Amount {
    Amount(u128::from(number) * 1000)
}

/// The kinds in which the English and the Welsh differ, with the words on both sides.
fn told(english: &str, welsh: &str) -> Vec<(FactKind, Option<String>, Option<String>)> {
    let version = |text, lang: usize| Version { text, words: &WORDS[lang] };
    let words = |text: &str, found: Option<super::Found>| {
        found.map(|found| text.get(found.range).unwrap_or_default().to_owned())
    };
    let whole = [(0..english.len(), 0..welsh.len())];
    differences(version(english, 0), version(welsh, 1), &whole)
        .into_iter()
        .map(|own| (own.kind, words(english, own.first), words(welsh, own.second)))
        .collect()
}

#[test]
fn dates_are_read_as_councils_write_them() {
    for text in [
        "6 February 2024",
        "6th February 2024",
        "6th of February, 2024",
        "Tuesday, 6 February 2024",
        "6 FEBRUARY 2024",
        "6 Feb 2024",
        "February 6, 2024",
        "February 6th 2024",
        "6/2/2024",
        "06.02.24",
        "2024-02-06",
        "6\u{a0}February\n2024",
    ] {
        assert_eq!(found(0, text), [date(6, 2, 2024)], "{text}");
    }
    for text in [
        "6 Chwefror 2024",
        "6ed Chwefror 2024",
        "6ed o Chwefror 2024",
        "6 o fis Chwefror 2024",
        "ddydd Mawrth 6 Chwefror 2024",
        "dydd Mawrth, 6 Chwefror, 2024",
        "06/02/2024",
    ] {
        assert_eq!(found(1, text), [date(6, 2, 2024)], "{text}");
    }
    for (text, month) in [
        ("1af o Fawrth 2024", 3),
        ("1 Mawrth 2024", 3),
        ("1 o Fai 2024", 5),
        ("1 o Fehefin 2024", 6),
        ("1 o Orffennaf 2024", 7),
        ("1 o Fedi 2024", 9),
        ("1 o Dachwedd 2024", 11),
        ("1 a Thachwedd", 0),
        ("1 o Ragfyr 2024", 12),
    ] {
        let expected = if month == 0 { Fact::Figure(Amount::whole(1)) } else { date(1, month, 2024) };
        assert_eq!(found(1, text), [expected], "{text}");
    }
    assert_eq!(found(0, "in March 2024 and on 27 May"), [date(0, 3, 2024), date(27, 5, 0)]);
    assert_eq!(found(1, "ym mis Mawrth 2024 ac ar 27 Mai"), [date(0, 3, 2024), date(27, 5, 0)]);
    assert_eq!(found(1, "yng Ngorffennaf 2024"), [date(0, 7, 2024)]);
    // A word in small letters isn't a month, and a weekday isn't one either.
    assert_eq!(found(0, "6 may attend"), [Fact::Figure(Amount::whole(6))]);
    assert_eq!(found(1, "nos Fawrth 16 Gorffennaf 2024"), [date(16, 7, 2024)]);
}

#[test]
fn times_money_and_figures_are_read() {
    let time = |hour, minute| Fact::Time { hour, minute };
    for text in ["2.00pm", "2pm", "2.00 p.m.", "2:00 PM", "14:00"] {
        assert_eq!(found(0, text), [time(14, 0)], "{text}");
    }
    for text in ["2.00yp", "2yp", "2.00 y prynhawn", "14:00"] {
        assert_eq!(found(1, text), [time(14, 0)], "{text}");
    }
    assert_eq!(found(0, "12 noon to 12.15am"), [time(12, 0), time(0, 15)]);
    assert_eq!(found(1, "6.30yh"), [time(18, 30)]);
    for (lang, text) in
        [(0, "£1.2 million"), (0, "£1.2m"), (0, "£1,200,000"), (1, "£1.2 miliwn"), (1, "£1.2m")]
    {
        assert_eq!(found(lang, text), [Fact::Money(Amount::whole(1_200_000))], "{text}");
    }
    assert_eq!(
        found(0, "£20k, £1,250.50"),
        [Fact::Money(Amount::whole(20_000)), Fact::Money(thousandths(1_250_500))]
    );
    let percent = |n| Fact::Percent(thousandths(n));
    assert_eq!(found(0, "4.9% and 68 per cent"), [percent(4_900), percent(68_000)]);
    assert_eq!(found(1, "4.9% a 68 y cant"), [percent(4_900), percent(68_000)]);
    let figures = |all: &[u64]| all.iter().map(|n| Fact::Figure(Amount::whole(*n))).collect::<Vec<_>>();
    assert_eq!(found(0, "1,250 people, 12,13 and 20"), figures(&[1250, 12, 13, 20]));
    assert_eq!(found(0, "2025-26, 77/21, A470, COVID-19"), figures(&[2025, 2026, 77, 21, 470, 19]));
    assert_eq!(found(0, "the 3rd of them"), figures(&[3]));
    assert_eq!(found(1, "y 3ydd ohonynt, 1.2 filiwn"), figures(&[3, 1_200_000]));
    assert_eq!(found(0, "paragraph 14 of Part 4 of Schedule 12A"), figures(&[14, 4, 12]));
}

#[test]
fn addresses_and_marks_are_no_facts() {
    assert_eq!(
        found(0, "[The plan](plan-2024.en.pdf) https://a.example/2024/1 a2024@example.wales www.a1.example"),
        []
    );
    assert_eq!(found(0, "1. First\n2) Second\n(3) Third\n### 4. Fourth\n12.1. More"), []);
    assert_eq!(found(0, "2019 was a year"), [Fact::Figure(Amount::whole(2019))]);
}

#[test]
fn versions_that_say_the_same_don_t_differ() {
    for (english, welsh) in [
        ("on 6 February 2024 at 2.00pm", "ar 6 Chwefror 2024 am 2.00yp"),
        ("on 6th February 2024 at 2pm", "ar y 6ed o Chwefror 2024 am 14:00"),
        ("The meeting of 6 February", "Cyfarfod 6 Chwefror 2024"),
        ("The meeting of 6 February 2024. On 6 February", "Cyfarfod 6 Chwefror 2024"),
        ("£1.2 million and £3m", "£1.2 miliwn a £3 miliwn"),
        ("15 children, five of them in care", "pymtheg o blant, 5 ohonynt mewn gofal"),
        ("22 councillors voted", "dau ar hugain o gynghorwyr"),
        ("at 2 o'clock", "am 2yp"),
        ("at 14.00", "am 14:00"),
        ("February and March 2024", "Chwefror 2024 a Mawrth 2024"),
        ("6 and 7 February 2024", "6 Chwefror a 7 Chwefror 2024"),
        ("the 1990s, 20mph", "y 1990au, 20mya"),
        ("2025-26", "2025/26"),
        ("in 2024", "ym mis Mai 2024"),
        ("87% of 102", "87 y cant o 102"),
        ("5,000 pounds", "£5,000"),
    ] {
        let kinds = told(english, welsh);
        let only_month = english == "in 2024";
        assert_eq!(kinds.is_empty(), !only_month, "{english} / {welsh}: {kinds:?}");
    }
}

#[test]
fn versions_that_say_something_else_differ() {
    use FactKind::{Date, Figure, Money, Time};
    let one = |kind, a: &str, b: &str| {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        vec![(kind, some(a), some(b))]
    };
    let minutes = told(
        "The minutes of the meeting held on 6 February 2024 were approved.",
        "Cymeradwywyd cofnodion y cyfarfod a gynhaliwyd ar 16 Ionawr 2024.",
    );
    assert_eq!(minutes, one(Date, "6 February 2024", "16 Ionawr 2024"));
    assert_eq!(told("6 February 2024", "6 Chwefror 2023"), one(Date, "6 February 2024", "6 Chwefror 2023"));
    assert_eq!(told("at 2.00pm", "am 3.00yp"), one(Time, "2.00pm", "3.00yp"));
    assert_eq!(told("£1.2 million", "£1.2 biliwn"), one(Money, "£1.2 million", "£1.2 biliwn"));
    assert_eq!(told("£180,000", "£18,000"), one(Money, "£180,000", "£18,000"));
    assert_eq!(told("184 children", "148 o blant"), one(Figure, "184", "148"));
    assert_eq!(told("by 12 votes to 9", "o 12 pleidlais"), one(Figure, "9", ""));
    assert_eq!(told("4.9%", "4.5%"), one(Figure, "4.9%", "4.5%"));
    assert_eq!(told("paragraph 14", "paragraff 12 a 13"), one(Figure, "14", "12"));
}

#[test]
fn numbers_in_words_are_read_to_a_hundred_and_beyond() {
    let read = |lang: usize, text: &str| {
        let read = WORDS[lang].numbers.at(text);
        read.filter(|own| own.len == text.len()).map(|own| own.number)
    };
    const UNITS: [&str; 10] = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    for number in 20..100_usize {
        let (tens, unit) = (TENS[number / 10], UNITS[number % 10]);
        for space in ["-", " "] {
            let words = if unit.is_empty() { tens.to_owned() } else { format!("{tens}{space}{unit}") };
            assert_eq!(read(0, &words), Some(number as u64), "{words}");
        }
    }
    const UN: [&str; 10] = ["", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw"];
    const DEG: [&str; 10] = ["", "un", "dau", "tri", "pedwar", "pum", "chwe", "saith", "wyth", "naw"];
    for number in 11..100_usize {
        let tens = format!("{} {}", DEG[number / 10], if number / 10 == 2 { "ddeg" } else { "deg" });
        let words = format!("{tens} {}", UN[number % 10]);
        assert_eq!(read(1, words.trim()), Some(number as u64), "{words}");
    }
    // To nineteen, then by twenties.
    const TRADITIONAL: [&str; 20] = [
        "",
        "un",
        "dwy",
        "tair",
        "pedair",
        "pump",
        "chwech",
        "saith",
        "wyth",
        "naw",
        "deg",
        "un ar ddeg",
        "deuddeg",
        "tair ar ddeg",
        "pedair ar ddeg",
        "pymtheg",
        "un ar bymtheg",
        "dwy ar bymtheg",
        "deunaw",
        "pedair ar bymtheg",
    ];
    for number in 1..100_usize {
        let end = ["", " ar hugain", " a deugain", " a thrigain", " a phedwar ugain"][number / 20];
        let round = ["", "ugain", "deugain", "trigain", "pedwar ugain"][number / 20];
        let unit = TRADITIONAL[number % 20];
        let words = if unit.is_empty() { round.to_owned() } else { format!("{unit}{end}") };
        assert_eq!(read(1, &words), Some(number as u64), "{words}");
    }
    for (words, number) in [
        ("thri ar ddeg", 13),
        ("ddau ar bymtheg", 17),
        ("dwy ar hugain", 22),
        ("ddeuddeg", 12),
        ("phum deg tri", 53),
        ("hanner cant", 50),
        ("cant", 100),
        ("gant a deg", 110),
        ("cant ac un ar ddeg", 111),
        ("dau gynghorydd ar bymtheg", 17),
    ] {
        assert_eq!(read(1, words), Some(number), "{words}");
    }
    assert_eq!(read(0, "one hundred and eleven"), Some(111));
}

#[test]
fn what_is_written_in_two_ways_is_the_same() {
    let same = |a: &str, b: &str| {
        let (first, second) = (Version { text: a, words: &WORDS[0] }, Version { text: b, words: &WORDS[1] });
        differences(first, second, &[]).is_empty()
    };
    for (a, b) in [
        ("Ring 01632 960 100.", "Ffoniwch 01632960100."),
        ("Ring 01632 960100 by 5pm", "Ffoniwch 01632 960 100 erbyn 5yp"),
        ("The budget of 2025-26", "Cyllideb 2025-2026"),
        ("The budget of 2025/26", "Cyllideb 2025–26"),
        ("The budget of 2025-26", "Cyllideb 2025 i 2026"),
        ("The group", "Y gr&#373;p"),
        ("The group", "Y gr&#x175;p a &frac12;"),
        ("At 6.30pm", "Am hanner awr wedi chwech"),
        ("At half past six", "Am 6.30yh"),
        ("At 5.45pm", "Am chwarter i chwech"),
        ("At 10.15am", "Am chwarter wedi deg"),
        ("At half past 6", "Am 18:30"),
        ("At half past six in the evening", "Am hanner awr wedi 6"),
        ("At 6.30pm", "Am hanner awr wedi 6"),
        ("At quarter to seven", "Am chwarter i saith"),
        ("At a quarter to 7pm", "Am 18:45"),
        ("At quarter past 10", "Am 10:15"),
        ("At 12.45pm", "Am chwarter i un"),
        ("Half of them passed 6 tests", "Pasiodd hanner ohonynt 6 phrawf"),
    ] {
        assert!(same(a, b), "{a} | {b}");
    }
    for (a, b) in [
        ("Ring 01632 960 100.", "Ffoniwch 01632960101."),
        ("The budget of 2025-26", "Cyllideb 2025-2027"),
        ("The budget of 2025-27", "Cyllideb 2025-2027"),
        ("At 6.30pm", "Am hanner awr wedi saith"),
        ("At 6.30pm", "Am chwarter wedi chwech"),
        ("At half past 6", "Am 18:45"),
        ("At half past six", "Am hanner awr wedi saith"),
        ("At half past six in the evening", "Am 6.30yb"),
        ("At quarter to seven", "Am chwarter wedi saith"),
    ] {
        assert!(!same(a, b), "{a} | {b}");
    }
}

/// A figure that also stands elsewhere hides nothing.
#[test]
fn what_stands_in_another_s_place_differs() {
    use FactKind::{Date, Figure, Money, Vote};
    let kinds = |a: &str, b: &str| told(a, b).into_iter().map(|(kind, ..)| kind).collect::<Vec<_>>();
    for (kind, english, welsh) in [
        (Vote, "Carried by 5 votes to 3", "Derbyniwyd o 3 pleidlais i 5"),
        (Vote, "Carried by 5 to 3", "Derbyniwyd o 3 i 5"),
        (Vote, "Carried by five votes to three", "Derbyniwyd o dair pleidlais i bump"),
        (Date, "on Tuesday 6 February 2024", "ddydd Mercher 6 Chwefror 2024"),
        (Date, "on Monday", "ddydd Gwener"),
        (Date, "in March, and on 6 February", "ym mis Ebrill, ac ar 6 Chwefror"),
        (Figure, "5 of 8 came, then 5 of 7", "daeth 5 o 8, yna 8 o 7"),
        (Money, "£5 and £5 and £6", "£5 a £6 a £6"),
    ] {
        assert_eq!(kinds(english, welsh), [kind], "{english} | {welsh}");
    }
    for (english, welsh) in [
        ("Carried by 5 votes to 3", "Derbyniwyd o 5 pleidlais i 3"),
        ("The figure fell from 5 to 3", "Cododd y ffigur o 3 i 5"),
        ("Three (3) members", "Tri aelod"),
        ("Three (3) members", "3 aelod"),
        ("In 2024 it was 5, and the 5 of 2024 came", "Yn 2024 yr oedd yn 5"),
        ("on Monday and Tuesday", "ddydd Llun a dydd Mawrth"),
        ("on Monday and Tuesday", "ddydd Llun a Mawrth"),
        ("on Wednesday evening", "nos Fercher"),
        ("The March of the people", "Gorymdaith y bobl"),
        ("between February and April 2024", "rhwng Chwefror ac Ebrill 2024"),
        ("February 2024 and April 2024", "Chwefror ac Ebrill 2024"),
        ("at 2pm, and at 2pm", "am 2yp, ac am 2 o'r gloch"),
        ("6 February to 8 February 2024", "6 i 8 Chwefror 2024"),
    ] {
        assert_eq!(told(english, welsh), [], "{english} | {welsh}");
    }
}

#[test]
fn votes_have_sides() {
    let votes = |lang, text: &str| -> Vec<(super::Side, u128)> {
        let side = |fact| match fact {
            Fact::Votes(side, Amount(amount)) => Some((side, amount / Amount::ONE)),
            _ => None,
        };
        found(lang, text).into_iter().filter_map(side).collect()
    };
    use super::Side::{Abstained, Against, For};
    let all = [(For, 11), (Against, 3), (Abstained, 1)];
    assert_eq!(votes(0, "eleven members voted for, three against and one abstained"), all);
    assert_eq!(votes(0, "11 in favour, 3 against, 1 abstention"), all);
    assert_eq!(votes(0, "For: 11\nAgainst: 3\nAbstained: 1"), all);
    assert_eq!(votes(1, "un ar ddeg o blaid, tri yn erbyn ac un yn ymatal"), all);
    assert_eq!(votes(1, "un aelod ar ddeg o blaid, 3 yn erbyn, 1 ymataliad"), all);
    assert_eq!(votes(1, "un deg un o aelodau o blaid; tair pleidlais yn erbyn; un wedi ymatal"), all);
    assert_eq!(votes(0, "11 for the year. 3 against"), []);
    assert_eq!(votes(0, "no votes for and 12 against"), [(For, 0), (Against, 12)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn anything_is_taken(text in "(\\PC|[0-9.,:/£% -]|( May| o Fai|pm| yp|st|ed|m| million| y cant|\n|\\(|https://)){0,40}") {
        for words in WORDS.iter() {
            let mut end = 0;
            for found in facts(&text, words) {
                prop_assert!(text.get(found.range.clone()).is_some_and(|said| !said.is_empty()), "{:?}", found);
                prop_assert!(found.range.end > end);
                end = found.range.end;
            }
            let version = Version { text: &text, words };
            prop_assert_eq!(differences(version, version, &[]), vec![]);
            prop_assert_eq!(differences(version, version, &[(0..text.len(), 0..text.len())]), vec![]);
        }
    }

    /// A date is the same in every order of the two languages' words.
    #[test]
    fn every_date_is_found(day in 1u8..29, month in 1usize..13, year in 1950u16..2100) {
        let expected = date(day, month as u8, year);
        for (lang, words) in WORDS.iter().enumerate() {
            for name in &words.months[month - 1] {
                prop_assert_eq!(found(lang, &format!("x {day} {name} {year}.")), vec![expected]);
            }
        }
    }
}

/// Input made to be slow.
#[test]
fn hostile_texts_take_linear_time() {
    for piece in ["1a", "1", "1,", "1.", "1 ", "1 May ", "May 1", "£1", "1\n", "1/", "1:", "(1", "1    \n"] {
        let text = piece.repeat(50_000 / piece.len());
        for words in WORDS.iter() {
            facts(&text, words);
        }
    }
}
