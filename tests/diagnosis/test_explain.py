"""What explain promises about any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagnosis.corpus import context_of, rows
from wizard.catalogue.causes import load_causes
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Certainty
from wizard.diagnosis.stage import Stage
from wizard.report.finding_words import words_for
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


def test_silence_after_the_message_warns_of_a_second_copy() -> None:
    silent = explain("Error: Timeout\n code: 'ETIMEDOUT', command: 'DATA'", ExplainContext("data"))
    cut = explain("lost connection with mail.example.com while sending end of data", ExplainContext())
    for found, cause in ((silent, "network.connection_timed_out"), (cut, "network.connection_dropped_by_server")):
        assert found.cause == cause
        words = words_for(cause, found.params, found.provider)
        assert "twice" in words.why
        assert "before you send it again" in words.steps[0]


def test_silence_before_the_message_warns_of_no_second_copy() -> None:
    silent = explain("Error: Timeout\n code: 'ETIMEDOUT', command: 'CONN'", ExplainContext("tcp"))
    assert silent.cause is not None
    assert "twice" not in words_for(silent.cause, silent.params, silent.provider).why


def test_a_server_that_sends_away_without_a_reason_is_not_surely_a_blocklist() -> None:
    found = explain("421 mx.example.org go away", ExplainContext("greeting"))
    assert (found.cause, found.certainty) == ("server.ip_blocklisted", Certainty.PROBABLE)
    assert "server.rate_limited" in found.alternatives


def test_could_not_authenticate_alone_does_not_prove_a_wrong_password() -> None:
    found = explain("SMTP Error: Could not authenticate.", ExplainContext("auth"))
    assert (found.cause, found.certainty) == ("login.wrong_password", Certainty.PROBABLE)


@pytest.mark.parametrize(
    "text",
    [
        "535 5.7.8 Error: authentication failed",
        '{"code":"EAUTH","response":"535 5.7.8 Error: authentication failed","responseCode":535}',
        'Expected response code "235" but got code "535", with message "535 5.7.8 Error: authentication failed".',
        "&lt;** 535 5.7.8 Error: authentication failed",
        "> 535 5.7.8 Error: authentication\n> failed",
        "Nov 22 00:10:00 web postfix/smtp[99]: 5DEF: to=<a@example.com>, relay=smtp.example.net[203.0.113.8]:587,"
        " dsn=5.7.8, status=bounced (host smtp.example.net said: 535 5.7.8 Error: authentication failed)",
        "web-1  | 2026-11-22 00:10:00 ERROR smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')",
        "SMTP -> ERROR: Password not accepted from server: 535 5.7.8 Error: authentication failed",
        "535-5.7.8 Error:\\r\\n535 5.7.8 authentication failed",
    ],
)
def test_the_same_reply_is_read_in_whatever_it_is_wrapped(text: str) -> None:
    found = explain(text, ExplainContext())
    assert (found.cause, found.reply_code, found.enhanced) == ("login.wrong_password", 535, "5.7.8")


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte", "refused"),
        ("Aucune connexion n'a pu être établie car l'ordinateur cible l'a expressément refusée", "refused"),
        ("No se puede establecer una conexión ya que el equipo de destino denegó expresamente", "refused"),
        ("Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение", "refused"),
        ("由于目标计算机积极拒绝，无法连接。", "refused"),
        ("Nenhuma conexão pôde ser feita porque a máquina de destino as recusou ativamente", "refused"),
        ("Une tentative de connexion a échoué car le parti connecté n'a pas répondu convenablement", "timed_out"),
        ("由于连接方在一段时间后没有正确答复或连接的主机没有反应，连接尝试失败。", "timed_out"),
    ],
)
def test_socket_errors_of_windows_are_read_in_other_languages(text: str, cause: str) -> None:
    assert explain(text, ExplainContext("tcp", 587)).cause == f"network.connection_{cause}"


def test_a_foreign_banner_at_a_large_provider_is_a_redirection() -> None:
    text = "220-web7.hosting.example ESMTP Exim 4.96 #2\n220-We do not authorize the use of this system\nCould not authenticate"
    assert explain(text, ExplainContext("auth", 465, provider="zoho")).cause == "network.smtp_redirected"
    assert explain(text, ExplainContext("auth", 465)).cause == "login.wrong_password"
