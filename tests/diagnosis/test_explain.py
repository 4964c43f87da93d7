"""What explain promises about any text at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.diagnosis.corpus import context_of, rows
from wizard.catalogue.causes import load_causes
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Certainty
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity

CONTEXTS = st.builds(
    ExplainContext,
    st.none() | st.sampled_from([stage.value for stage in Stage]) | st.text(max_size=5),
    st.none() | st.sampled_from([25, 465, 587, 2525, 1]),
    st.none() | st.sampled_from(list(TransportSecurity)),
    st.none() | st.sampled_from(["gmail", "m365", "qq", "exim", "nobody knows"]) | st.text(max_size=8),
)


@given(st.text(max_size=400), CONTEXTS)
def test_any_text_gets_an_answer_of_the_promised_shape(text: str, context: ExplainContext) -> None:
    found = explain(text, context)
    codes = (*(() if found.cause is None else (found.cause,)), *found.alternatives)
    assert all(code in load_causes() for code in codes)
    assert len(set(codes)) == len(codes)
    assert len(found.alternatives) <= 3
    assert (found.cause is None) == (found.certainty is Certainty.UNKNOWN)
    assert found.cause is not None or found.alternatives == ()


@given(st.integers(0, 10_000), st.data())
def test_a_cut_text_never_fails(index: int, data: st.DataObject) -> None:
    row = rows()[index % len(rows())]
    end = data.draw(st.integers(0, len(row["text"])))
    assert explain(row["text"][:end], context_of(row)).certainty in Certainty


def test_a_megabyte_is_read_in_part_only() -> None:
    found = explain("x" * 1_000_000 + "\n535 5.7.8 Error: authentication failed", ExplainContext("auth"))
    assert found.cause == "login.wrong_password"


def test_what_could_be_read_stays_when_the_cause_is_unknown() -> None:
    found = explain("250 2.1.5 Ok", ExplainContext("rcpt"))
    assert (found.cause, found.stage) == (None, "rcpt")


def test_codes_and_stage_are_read_from_the_text() -> None:
    found = explain("msmtp: server message: 535 5.7.8 Error: authentication failed", ExplainContext())
    assert (found.stage, found.reply_code, found.enhanced) == ("auth", 535, "5.7.8")


def test_the_provider_decides_what_the_same_refusal_means() -> None:
    refused = "535 5.7.8 Authentication failed"
    causes = {
        name: explain(refused, ExplainContext("auth", provider=name)).cause
        for name in ("gmail", "163", "outlook.com")
    }
    assert causes == {
        "gmail": "login.app_password_required",
        "163": "account.smtp_access_not_enabled",
        "outlook.com": "login.oauth_required",
    }


def test_a_provider_nobody_knows_changes_nothing() -> None:
    text = "535 5.7.8 Authentication failed"
    assert (
        explain(text, ExplainContext("auth", provider="no such thing")).cause
        == explain(text, ExplainContext("auth")).cause
    )


def test_the_provider_is_read_from_the_text() -> None:
    assert explain("534-5.7.9 Application-specific password required - gsmtp", ExplainContext()).provider == "gmail"


def test_a_well_known_server_that_is_not_found_is_the_resolver_s_fault() -> None:
    known = explain("getaddrinfo ENOTFOUND smtp.gmail.com", ExplainContext("dns"))
    unknown = explain("getaddrinfo ENOTFOUND smtp.gmial.example", ExplainContext("dns"))
    assert (known.cause, unknown.cause) == ("network.dns_unavailable", "settings.host_not_found")


def test_the_context_s_port_and_security_tell_a_silent_greeting_apart() -> None:
    text = "Error: Greeting never received"
    plain = explain(text, ExplainContext("greeting", 465, TransportSecurity.STARTTLS))
    other = explain(text, ExplainContext("greeting", 587, TransportSecurity.STARTTLS))
    assert (plain.cause, other.cause) == ("settings.wrong_port_plain_on_tls", "network.connection_timed_out")


def test_bytes_that_python_prints_as_escapes_are_read() -> None:
    # "Please sign in with the authorization code" as QQ says it, in GBK.
    text = r"(535, b'Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc')"
    assert explain(text, ExplainContext("auth")).cause == "login.app_password_required"


def test_the_token_refusal_hidden_in_base64_is_read() -> None:
    text = "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=\n535 5.7.8 Username and Password not accepted"
    assert explain(text, ExplainContext("auth")).cause == "login.oauth_token_invalid"
