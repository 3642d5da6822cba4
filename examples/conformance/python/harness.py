"""Puts `wechat_crypt` behind the protocol of vectors/README.md: one request per line in, one result per line out.

    wechat-callback conformance --command "python3 harness.py"
"""

import json
import sys

from wechat_crypt import (
    Refused, build_envelope, compute_signature, decode_key, open_push, open_sealed, pad, parse_envelope, seal, unpad,
    verify_signature, verify_url,
)  # fmt: skip


def parts(token, timestamp, nonce, encrypt=None, **_):
    return [token, timestamp, nonce] if encrypt is None else [token, timestamp, nonce, encrypt]


def decode(encodingAESKey):
    key = decode_key(encodingAESKey)
    return {"keyHex": key.hex(), "ivHex": key[:16].hex()}


def open_frame(encrypt, encodingAESKey):
    random, message, receive_id = open_sealed(encrypt, decode_key(encodingAESKey))
    return {"randomHex": random.hex(), "message": message, "receiveId": receive_id}


def encrypt(credentials, message, receiveId, randomHex, timestamp=None, nonce=None, format=None):
    try:
        sealed = seal(message, receiveId, decode_key(credentials["encodingAESKey"]), bytes.fromhex(randomHex))
    except UnicodeEncodeError:
        raise Refused("INVALID_REPLY") from None
    if timestamp is None:
        return {"encrypt": sealed}
    signature = compute_signature(credentials["token"], str(timestamp), nonce, sealed)
    fields = {"encrypt": sealed, "msgSignature": signature, "timestamp": timestamp, "nonce": nonce}
    return {"encrypt": sealed, "signature": signature, "envelope": build_envelope(fields, format)}


OPERATIONS = {
    "verify-signature": lambda signature, **of: verify_signature(signature, *parts(**of)) or {},
    "compute-signature": lambda **of: {"signature": compute_signature(*parts(**of))},
    "decode-key": decode,
    "pad": lambda unpaddedHex: {"paddedHex": pad(bytes.fromhex(unpaddedHex)).hex()},
    "unpad": lambda paddedHex: {"unpaddedHex": unpad(bytes.fromhex(paddedHex)).hex()},
    "open-frame": open_frame,
    "decrypt": open_push,
    "encrypt": encrypt,
    "parse-envelope": lambda body=None, bodyHex=None: parse_envelope(bytes.fromhex(bodyHex) if bodyHex else body),
    "build-envelope": lambda fields, format: {"body": build_envelope(fields, format)},
    "verify-url": lambda credentials, query: {"message": verify_url(credentials, query)},
}


def answer(request):
    operation, given = OPERATIONS.get(request["operation"]), request["input"]
    if operation is None or "bodyObject" in given:
        return {"result": "unsupported"}
    try:
        return {"result": "valid", "output": operation(**given)}
    except Refused as refused:
        return {"result": "invalid", "error": refused.code}


for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], **answer(request)}), flush=True)
