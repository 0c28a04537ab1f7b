from training.scoring_text import scoring_text


def test_normalises_case_spaces_and_forms():
    assert scoring_text("  Senior\tﬁnance\n\nLEAD ") == " senior finance lead"


def test_drops_placeholders_only():
    assert scoring_text("[PERSON_1] knows [C_SHARP] and [EMAIL_2]") == " knows [c_sharp] and"


def test_empty_stays_empty():
    assert scoring_text(" \n [PERSON_12] ") == ""
