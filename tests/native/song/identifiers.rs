//! Identifiers: the forms that a snapshot may have, and the form of each standard.

use songcard::song::{IdentifierError, Ipi, Isrc, Iswc, Mbid};

#[test]
fn an_isrc_is_formatted_by_its_standard() {
    for text in ["KRA122100001", "KR-A12-21-00001"] {
        let isrc = Isrc::parse(text).unwrap();
        assert_eq!(isrc.code(), "KRA122100001");
        assert_eq!(isrc.formatted(), "KR-A12-21-00001");
    }
}

#[test]
fn an_isrc_may_be_written_in_several_ways() {
    let isrcs = [
        "kr-a12-21-00001",
        " KR A12 21 00001 ",
        "ISRC KR-A12-21-00001",
        "isrc: kra122100001",
        "KR–A12–21–00001",
        "KRA-12-21-00001",
    ];
    for text in isrcs {
        assert_eq!(Isrc::parse(text).unwrap().code(), "KRA122100001", "{text}");
    }
    let iceland = Isrc::parse("IS-RC1-21-00001").unwrap();
    assert_eq!(iceland.code(), "ISRC12100001");
}

#[test]
fn an_iswc_may_be_written_in_several_ways() {
    let iswcs = [
        "t-034.524.680-1",
        "T 034 524 680 1",
        "ISWC T-034.524.680-1",
        "T-034-524-680-1",
        "T.034.524.680.1",
    ];
    for text in iswcs {
        let iswc = Iswc::parse(text).unwrap();
        assert_eq!(iswc.formatted(), "T-034.524.680-1", "{text}");
    }
}

#[test]
fn an_ipi_may_be_written_in_several_ways() {
    let ipis = [
        "14107338",
        "000.14.10.73.38",
        "IPI 00014107338",
        "ipi: 0001410-7338",
    ];
    for text in ipis {
        assert_eq!(Ipi::parse(text).unwrap().code(), "00014107338", "{text}");
    }
}

#[test]
fn an_ipi_of_zeros_is_refused() {
    for text in ["00000000000", "0", "000.00.00.00.00", "IPI 00000000000"] {
        assert_eq!(Ipi::parse(text), Err(IdentifierError::Zeros), "{text}");
    }
}

#[test]
fn an_iswc_is_formatted_by_its_standard() {
    for text in ["T0345246801", "T-034524680-1", "T-034.524.680-1"] {
        assert_eq!(Iswc::parse(text).unwrap().formatted(), "T-034.524.680-1");
    }
}

#[test]
fn an_iswc_has_one_valid_check_digit() {
    let right = |last: &u32| Iswc::parse(&format!("T034524680{last}")).is_ok();
    assert_eq!((0..10).filter(right).collect::<Vec<_>>(), [1]);
    let asked = IdentifierError::Check("1".to_owned());
    assert_eq!(Iswc::parse("T0345246802"), Err(asked));
    // 1 + 9 · 1 is 10, of which nothing is left.
    assert!(Iswc::parse("T0000000010").is_ok());
}

#[test]
fn an_ipi_name_number_has_one_pair_of_check_digits() {
    // By their first nine digits: a usual sum, then 101 and its neighbours.
    for (first, check) in [
        ("000141073", 38),
        ("900000005", 1),
        ("900000031", 0),
        ("900000006", 0),
    ] {
        let right = |last: &u32| Ipi::parse(&format!("{first}{last:02}")).is_ok();
        assert_eq!(
            (0..100).filter(right).collect::<Vec<_>>(),
            [check],
            "{first}"
        );
    }
    assert_eq!(Ipi::parse("00014107338").unwrap().code(), "00014107338");
}

#[test]
fn an_mbid_is_a_lower_case_uuid_with_a_page() {
    let mbid = Mbid::parse("0A1B2C3D-0000-4000-8000-00000000000F").unwrap();
    assert_eq!(mbid.uuid(), "0a1b2c3d-0000-4000-8000-00000000000f");
    assert_eq!(
        mbid.address("artist"),
        "https://musicbrainz.org/artist/0a1b2c3d-0000-4000-8000-00000000000f"
    );
}

#[test]
fn another_form_is_not_an_identifier() {
    let odd = [
        "",
        "T",
        "가나다라",
        "T-034.524.680-é",
        "KR_A12_21_00001",
        "ISRC",
        "IPI ",
        "I-000000229-7",
        "０００１４１０７３３８",
    ];
    for text in odd {
        assert_eq!(Isrc::parse(text), None, "{text}");
        assert_eq!(Iswc::parse(text), Err(IdentifierError::Form), "{text}");
        assert_eq!(Ipi::parse(text), Err(IdentifierError::Form), "{text}");
        assert_eq!(Mbid::parse(text), None, "{text}");
    }
}
