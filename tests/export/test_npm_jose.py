"""Another implementation reads what this program wrote: npm jose verifies both forms and opens the secret.

SMTP_WIZARD_TEST_NODE_MODULES names the folder that holds ``jose``; packaging/test prepares it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.export.samples import NOW, PASSWORD, checked, sealed_order, settings, signed
from wizard.export.sealing_key import SealingKey
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig
from wizard.export.signer_key import SignerKey

SCRIPT = Path(__file__).with_name("verify_with_jose.mjs")
REQUIRED = bool(os.environ.get("CI")) or os.environ.get("SMTP_WIZARD_REAL_SERVERS") == "required"


@pytest.fixture(scope="module")
def modules() -> Path:
    named = os.environ.get("SMTP_WIZARD_TEST_NODE_MODULES")
    found = next(
        (folder for folder in (Path(named), Path(named, "node_modules")) if (folder / "jose").is_dir())
        if named
        else iter(()),
        None,
    )
    reason = None if found else f"SMTP_WIZARD_TEST_NODE_MODULES={named!r} holds no jose"
    reason = reason or (None if shutil.which("node") else "there is no node")
    if reason and REQUIRED:
        pytest.fail(reason)
    if reason or found is None:
        pytest.skip(str(reason))
    return found


def judged_by_jose(modules: Path, made: SignedConfig, signer: SignerKey, key: SealingKey | None) -> dict[str, Any]:
    question = {
        "document": made.document.decode(),
        "token": made.token,
        "jwk": dict(signer.public_jwk),
        "alg": signer.suite.signing_alg,
        "private_jwk": key.private_key().as_dict(private=True) if key else None,
        "code": made.transfer_code.octets().decode() if made.transfer_code else None,
        "now": NOW,
    }
    node = shutil.which("node")
    assert node is not None
    done = subprocess.run(
        [node, str(SCRIPT), str(modules)], input=json.dumps(question), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


def test_jose_verifies_both_forms_and_opens_the_sealed_password(
    modules: Path, signer: SignerKey, platform_key: SealingKey
) -> None:
    made = signed(signer, sealed_order(platform_key.public, checked=checked(settings())))
    answer = judged_by_jose(modules, made, signer, platform_key)
    assert answer["header"] == {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": "smtp-config+jwt"}
    assert answer["claims"] == answer["detached"] == json.loads(made.document)["config"]
    assert answer["thumbprint"] == signer.kid
    assert answer["forgery"] == "ERR_JWS_SIGNATURE_VERIFICATION_FAILED"
    content = answer["secret"]["content"]
    assert content["value"] == PASSWORD
    assert content["bind"]["signer"] == signer.kid
    assert content["bind"]["host"] == made.config["smtp"]["host"]  # type: ignore[index,call-overload]  # claims are JSON


def test_jose_opens_a_transfer_code(modules: Path, signer: SignerKey, platform_key: SealingKey) -> None:
    made = signed(signer, sealed_order(platform_key.public, delivery=SecretDelivery.TRANSFER_CODE))
    answer = judged_by_jose(modules, made, signer, None)
    assert answer["secret"]["content"]["value"] == PASSWORD
    assert answer["secret"]["header"]["p2c"] == 10000


def test_jose_verifies_a_file_that_asks_for_the_password(modules: Path, signer: SignerKey) -> None:
    made = signed(signer)
    answer = judged_by_jose(modules, made, signer, None)
    assert answer["claims"]["secrets"] == {"smtp.password": {"ref": "prompt"}}
    assert answer["claims"]["tested"] == "not-tested"
    assert answer["secret"] is None
