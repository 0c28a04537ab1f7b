from training.fields import Fields, title_in
from training.sources import Occupation


def occupation(code: str, *titles: str) -> Occupation:
    return Occupation(code, titles[0], "", titles, (), (), (), 3)


def test_a_title_belongs_to_the_group_of_its_rarest_words():
    fields = Fields([occupation("29-1141", "Registered Nurses", "Charge Nurse"), occupation("51-3011", "Bakers", "Line Manager")])
    assert fields.of("Senior nurse") == "health care"
    assert fields.of("baker") == "production"
    assert fields.of("astronaut") == "other"


def test_the_label_is_not_the_title():
    assert title_in("\n## Job Title\n**Baker**\nBakes.") == "baker**"
    assert title_in("Job title: Line cook\n") == "line cook"
