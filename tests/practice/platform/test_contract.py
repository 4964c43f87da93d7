"""The served platform and the OpenAPI document say the same, operation by operation and in chains of calls."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.errors import FlakyStrategyDefinition
from schemathesis.core.result import Ok
from schemathesis.generation.stateful.state_machine import APIStateMachine

from tests.practice.platform.pushing import Clock, Customer
from wizard.practice.lab import PracticeLab
from wizard.practice.platform.application import platform_routes
from wizard.practice.platform.pairing import WINDOW_S
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.practice.platform.problem import Refused
from wizard.practice.scenarios import SCENARIOS
from wizard.words.resource_files import read_resource

AnyCase = schemathesis.Case[Any]
AnyOperation = schemathesis.APIOperation[Any, Any, Any, Any]
DOCUMENT: dict[str, Any] = json.loads(read_resource("openapi", "smtp-config-1.openapi.json"))
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
OPERATIONS = [result.ok() for result in SCHEMA.get_all_operations() if isinstance(result, Ok)]
WAYS = [
    (operation, mode)
    for operation in OPERATIONS
    for mode in schemathesis.GenerationMode
    # Nothing in a request for the well-known document could be wrong.
    if mode is schemathesis.GenerationMode.POSITIVE or not operation.path.startswith("/.well-known/")
]
QUICK = hypothesis_settings(
    max_examples=12, database=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)


@dataclass
class Seat:
    """Who pushes in the running test: what is sent as application/jose is really signed for its platform."""

    customers: list[Customer] = field(default_factory=list)

    def token(self) -> bytes:
        """Sign anew with a registered key, at a later time, so that no limit of a window is met."""
        customer = self.customers[-1]
        customer.clock.ahead_s += WINDOW_S + 1
        customer.register()
        return customer.signed().token.encode("ascii")


SEAT = Seat()
schemathesis.openapi.media_type("application/jose", st.integers().map(lambda _: SEAT.token()))


@pytest.fixture(scope="module")
def seated() -> Iterator[Customer]:
    """A customer of a platform whose answers are held against the document."""
    clock = Clock()
    with (
        PracticeLab(SCENARIOS[0]) as lab,
        PracticePlatform(PlatformOptions(network=lab.network, clock=clock)) as platform,
        Customer(platform, clock=clock) as customer,
    ):
        SEAT.customers.append(customer)
        yield customer
        SEAT.customers.remove(customer)


def call_arguments(customer: Customer) -> dict[str, Any]:
    platform = customer.platform
    return {
        "base_url": platform.url,
        "headers": {"Authorization": f"Bearer {platform.token}"},
        "verify": str(platform.folder.certificates),
    }


@pytest.mark.parametrize(("operation", "mode"), WAYS, ids=lambda part: getattr(part, "label", None) or part.name)
def test_every_answer_is_one_that_the_document_allows(
    operation: AnyOperation, mode: schemathesis.GenerationMode, seated: Customer
) -> None:
    answers: Counter[int] = Counter()
    with requests.Session() as session:
        session.trust_env = False

        @given(case=operation.as_strategy(generation_mode=mode))
        @QUICK
        def call(case: AnyCase) -> None:
            answers[case.call_and_validate(session=session, **call_arguments(seated)).status_code] += 1

        call()
    assert answers
    assert max(answers) < 500


def test_chains_of_calls_keep_to_the_document(seated: Customer) -> None:
    answers: Counter[tuple[str, int]] = Counter()
    machine: type[APIStateMachine] = SCHEMA.as_state_machine()

    class Chain(machine):  # type: ignore[misc,valid-type]  # made by the library from the document
        def get_call_kwargs(self, case: AnyCase) -> dict[str, Any]:
            return call_arguments(seated)

        def after_call(self, response: schemathesis.Response, case: AnyCase) -> None:
            answers[case.operation.label, response.status_code] += 1
            super().after_call(response, case)

    # The platform remembers what earlier chains did, so that a chain that is begun again may go another way. That is
    # no answer against the document: what the chains saw until then counts, and another run goes on from there.
    for _ in range(3):
        with suppress(FlakyStrategyDefinition):
            Chain.run(settings=hypothesis_settings(QUICK, stateful_step_count=6))
        if answers["POST /api/smtp-config/configs", 201]:
            break
    assert answers["POST /api/smtp-config/configs", 201] > 0
    assert all(status < 500 for _, status in answers)


def test_routes_are_those_of_the_document_and_two_of_the_practice_platform(platform: PracticePlatform) -> None:
    served = {
        (route.path, method)  # type: ignore[attr-defined]  # every route here is a Route
        for route in platform_routes(platform.account).routes
        for method in route.methods - {"HEAD"}  # type: ignore[attr-defined]
    }
    documented = {(path, method.upper()) for path, item in DOCUMENT["paths"].items() for method in item}
    assert served - documented == {("/", "GET"), ("/practice/messages", "POST")}
    assert documented <= served


def test_every_refusal_is_documented_with_its_status() -> None:
    documented = {
        (code, int(status))
        for item in DOCUMENT["paths"].values()
        for operation in item.values()
        for status, response in operation["responses"].items()
        for code in codes_of(response)
    }
    assert documented == {(one.code, one.status) for one in Refused} - {
        (Refused.PATH.code, Refused.PATH.status),
        (Refused.METHOD.code, Refused.METHOD.status),
    }


def codes_of(response: dict[str, Any]) -> list[str]:
    if "$ref" in response:
        response = DOCUMENT["components"]["responses"][response["$ref"].rpartition("/")[2]]
    problem = response.get("content", {}).get("application/problem+json")
    return [] if problem is None else problem["schema"]["allOf"][1]["properties"]["code"]["enum"]
